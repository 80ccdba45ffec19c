package cn.micropower.cases.house;

import static cn.micropower.cases.house.People.BROTHER;
import static cn.micropower.cases.house.People.CLERK;
import static cn.micropower.cases.house.People.COLLEAGUE;
import static cn.micropower.cases.house.People.COUSIN;
import static cn.micropower.cases.house.People.INSPECTOR;
import static cn.micropower.cases.house.People.NEPHEW;
import static cn.micropower.cases.house.People.REFERRER;
import static cn.micropower.cases.house.People.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.micropower.cases.clue.ReceiveClue;
import cn.micropower.contracts.supervision.SupervisionFact.ClueHandedOver;
import cn.micropower.platform.inbox.NotYet;
import cn.micropower.platform.inbox.Policy;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DisplayName("知悉范围：指派才看得见，回避者怎样也看不见")
class CircleTest extends House {
  private static final int ROUNDS = 12;

  @Autowired Policy<ClueHandedOver> policy;

  @Test
  @DisplayName("后来申报的近亲属，立刻看不见，重复旧请求也不行")
  void a_relative_declared_later_loses_sight_at_once() {
    var clue = received(CLERK);
    var file = filed(clue);
    ok(post(SECRETARY, "/cases/" + file + "/assignments", assign(BROTHER)));
    var key = UUID.randomUUID().toString();
    var repeated = "/clues/" + clue + "/assignments";
    ok(BROTHER.post(http, repeated, assign(COLLEAGUE), key));
    ok(BROTHER.get(http, "/cases/" + file));
    ok(BROTHER.post(http, repeated, assign(COLLEAGUE), key));

    ok(post(SECRETARY, "/clues/" + clue + "/relatives", relative(CLERK.id(), BROTHER)));

    assertThat(BROTHER.get(http, "/cases/" + file)).hasStatus(404);
    assertThat(BROTHER.get(http, "/clues/" + clue)).hasStatus(404);
    assertThat(BROTHER.post(http, repeated, assign(COLLEAGUE), key)).hasStatus(404);
    refused(
        post(SECRETARY, "/cases/" + file + "/assignments", assign(BROTHER)), "ASSIGNEE_KEPT_OUT");
  }

  @Test
  @DisplayName("是他的近亲属，就是他每件事的近亲属：已有的和将来的")
  void a_relative_is_one_in_every_matter() {
    var earlier = received(INSPECTOR);
    ok(post(SECRETARY, "/clues/" + earlier + "/assignments", assign(NEPHEW)));
    var clue = received(INSPECTOR);
    ok(post(SECRETARY, "/clues/" + clue + "/relatives", relative(INSPECTOR.id(), NEPHEW)));
    assertThat(NEPHEW.get(http, "/clues/" + earlier)).hasStatus(404);
    var later = received(INSPECTOR);
    refused(
        post(SECRETARY, "/clues/" + later + "/assignments", assign(NEPHEW)), "ASSIGNEE_KEPT_OUT");
    assertThat(NEPHEW.get(http, "/clues")).hasStatus(404);
  }

  @Test
  @DisplayName("指派与申报同时到来，无论谁先谁后，近亲属都看不见")
  void assigned_and_declared_at_once_a_relative_sees_nothing() throws Exception {
    var clues = IntStream.range(0, ROUNDS).mapToObj(_ -> received(COLLEAGUE)).toList();
    var files = clues.stream().map(this::filed).toList();
    try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
      var assigning =
          files.stream()
              .map(file -> "/cases/" + file + "/assignments")
              .<Callable<MvcTestResult>>map(path -> () -> post(SECRETARY, path, assign(COUSIN)))
              .map(hands::submit)
              .toList();
      var declaring =
          hands.submit(
              () ->
                  post(
                      SECRETARY,
                      "/clues/" + clues.getFirst() + "/relatives",
                      relative(COLLEAGUE.id(), COUSIN)));
      ok(declaring.get());
      for (var one : assigning) {
        one.get();
      }
    }
    assertThat(COUSIN.get(http, "/cases")).hasStatus(404);
    assertThat(clues)
        .allMatch(clue -> COUSIN.get(http, "/clues/" + clue).getResponse().getStatus() == 404);
  }

  @Test
  @DisplayName("移交给被反映人的，落到移交决定人；他也须回避的，搁置待查而不丢失")
  void a_clue_handed_to_whom_it_concerns_falls_to_who_handed_it_over() {
    assertThat(policy.when(handedOver(SECRETARY), arrival()))
        .singleElement()
        .isInstanceOfSatisfying(
            ReceiveClue.class, command -> assertThat(command.assignee()).isEqualTo(REFERRER.id()));
    assertThatThrownBy(() -> policy.when(handedOver(SECRETARY, REFERRER), arrival()))
        .isInstanceOf(NotYet.class);
  }

  private MvcTestResult post(People person, String path, String body) {
    return person.post(http, path, body);
  }

  private static void refused(MvcTestResult answer, String rule) {
    assertThat(answer).hasStatus(422);
    assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(rule);
  }
}
