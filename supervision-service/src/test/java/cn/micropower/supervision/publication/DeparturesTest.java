package cn.micropower.supervision.publication;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.record.Published;
import cn.micropower.contracts.supervision.SupervisionFact;
import cn.micropower.platform.eventstore.Stored;
import cn.micropower.platform.eventstore.StoredTypes;
import cn.micropower.platform.testkit.ApprovedEvents;
import cn.micropower.platform.testkit.FrozenFacts;
import cn.micropower.supervision.appraisal.MatterEvent;
import cn.micropower.supervision.handover.HandoverEvent;
import cn.micropower.supervision.inquiry.InquiryEvent;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("发布")
class DeparturesTest {
  private static final String ACCOUNT = "疑似虚报面积套取补助";

  private final Departures departures = new Departures(_ -> Optional.of(ACCOUNT));

  @Test
  @DisplayName("评议和核查的事实照其批准的样式外传")
  void every_fact_leaves_in_its_approved_form() {
    leaves(MatterEvent.AppraisalOpened.class, SupervisionFact.AppraisalOpened.class);
    leaves(MatterEvent.VotesCounted.class, SupervisionFact.VotesCounted.class);
    leaves(MatterEvent.Explained.class, SupervisionFact.Explained.class);
    leaves(MatterEvent.AppraisalClosed.class, SupervisionFact.AppraisalClosed.class);
    leaves(InquiryEvent.InquiryOpened.class, SupervisionFact.InquiryOpened.class);
    leaves(InquiryEvent.RectificationOrdered.class, SupervisionFact.RectificationOrdered.class);
    leaves(InquiryEvent.RectificationRecorded.class, SupervisionFact.RectificationRecorded.class);
    leaves(InquiryEvent.FeedbackGiven.class, SupervisionFact.FeedbackGiven.class);
    leaves(InquiryEvent.ReappraisalFailed.class, SupervisionFact.ReappraisalFailed.class);
    leaves(InquiryEvent.InquiryEnded.class, SupervisionFact.InquiryEnded.class);
    leaves(HandoverEvent.HandedOver.class, SupervisionFact.ClueHandedOver.class);
  }

  @Test
  @DisplayName("答复的内容、采信的理由、线索的收回不外传")
  void what_was_written_down_stays() {
    for (var event :
        Stream.of(
                MatterEvent.ToldAgain.class,
                MatterEvent.MatterSettled.class,
                HandoverEvent.Returned.class,
                HandoverEvent.TextErased.class)
            .toList()) {
      assertThat(departures.of(ApprovedEvents.read(event))).isEmpty();
    }
    assertThat(told(MatterEvent.Explained.class)).doesNotContain("面积测算有误");
    assertThat(told(InquiryEvent.InquiryEnded.class)).doesNotContain("已查明");
  }

  @Test
  @DisplayName("密封的只以密封外传；钥匙已毁的，内容不再可说")
  void what_is_sealed_leaves_sealed() {
    StoredTypes.of(MatterEvent.class, InquiryEvent.class, HandoverEvent.class)
        .classes()
        .forEach(
            event ->
                departures
                    .of(ApprovedEvents.read(event))
                    .ifPresent(
                        fact -> assertThat(published(fact).sealed()).isEqualTo(sealed(event))));
    var erased = new Departures(_ -> Optional.empty());
    assertThat(erased.of(ApprovedEvents.read(HandoverEvent.HandedOver.class)).toString())
        .doesNotContain(ACCOUNT);
  }

  private static Published published(Object fact) {
    return Objects.requireNonNull(fact.getClass().getAnnotation(Published.class));
  }

  private static boolean sealed(Class<?> event) {
    return Objects.requireNonNull(event.getAnnotation(Stored.class)).sealed();
  }

  private String told(Class<?> event) {
    return departures.of(ApprovedEvents.read(event)).orElseThrow().toString();
  }

  private void leaves(Class<?> event, Class<? extends SupervisionFact> fact) {
    assertThat(departures.of(ApprovedEvents.read(event))).contains(FrozenFacts.read(fact));
  }
}
