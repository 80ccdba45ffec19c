package cn.micropower.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.id.RefusalId;
import cn.micropower.contracts.refusal.RefusalFact;
import cn.micropower.platform.refusal.RefusalKept;
import cn.micropower.platform.refusal.RefusalRecorded;
import cn.micropower.platform.rule.Sentence;
import cn.micropower.platform.testkit.FrozenFacts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("拒绝之发布")
class RefusalsTest {
  private static final RefusalFact APPROVED = FrozenFacts.read(RefusalFact.class);
  private static final Map<String, Object> OFFICIAL =
      Map.of(
          "actor", "person:li",
          "post", "post:lianhua-clerk",
          "role", "VILLAGE_CLERK",
          "unit", "unit:lianhua",
          "command", "RecordVote");

  private final Refusals open = new Refusals(_ -> Optional.of("its own"));

  @TestFactory
  @DisplayName("外传的样式冻结")
  Stream<DynamicTest> the_published_form_is_frozen() {
    return FrozenFacts.tests(RefusalFact.class, "refusal");
  }

  @Test
  @DisplayName("拒绝外传：依据、数字、职务，不带人；别的事实由各服务自己说")
  void a_refusal_leaves_in_one_form_from_every_service() {
    assertThat(told(refused(APPROVED.target(), "实到 19", Map.of()), OFFICIAL))
        .hasValueSatisfying(
            fact -> {
              assertThat(fact.target()).isEqualTo(APPROVED.target());
              assertThat(fact.unit()).isEqualTo(APPROVED.unit());
              assertThat(fact.command()).isEqualTo("RecordVote");
              assertThat(fact.post()).isEqualTo(APPROVED.post());
              assertThat(fact.role()).isEqualTo("VILLAGE_CLERK");
              assertThat(fact.toString()).doesNotContain("person:");
            });
    assertThat(open.of(new GenericEventMessage<>("a vote"))).hasToString("Optional[its own]");
  }

  @Test
  @DisplayName("句子、数字、目标里有人，一概隐去；无职无位者什么也不填")
  void persons_are_left_out_wherever_they_stand() {
    var deep =
        Map.<String, Object>of("by", List.of("person:a-1", 3), "who", Map.of("x", "person:b"));
    var fact =
        told(refused("person:c", "person:d 已登记", deep), Map.of("actor", "person:e")).orElseThrow();
    assertThat(fact.toString()).doesNotContain("person:");
    assertThat(fact.sentence().zh()).isEqualTo("— 已登记");
    assertThat(fact.judgement()).containsEntry("by", List.of("—", 3));
    assertThat(fact.post()).isNull();
    assertThat(fact.role()).isNull();
    assertThat(fact.unit()).isNull();
    assertThat(fact.command()).isNull();
  }

  @Test
  @DisplayName("不让人知道的拒绝，不外传，各服务自己也说不出去")
  void a_refusal_that_is_kept_stays() {
    var kept = new RefusalKept(refused(null, "实到 19", Map.of()));
    assertThat(open.of(new GenericEventMessage<>(kept, OFFICIAL))).isEmpty();
  }

  private Optional<RefusalFact> told(RefusalRecorded refusal, Map<String, ?> metadata) {
    return open.of(new GenericEventMessage<>(refusal, metadata)).map(RefusalFact.class::cast);
  }

  private static RefusalRecorded refused(
      @Nullable String target, String zh, Map<String, Object> judgement) {
    return new RefusalRecorded(
        new RefusalId("refusal:1"),
        "POST /api/v1/persons/person:f/erasures",
        target,
        "QUORUM_MUST_BE_MET",
        new Sentence(zh, "present 19"),
        "—",
        judgement);
  }
}
