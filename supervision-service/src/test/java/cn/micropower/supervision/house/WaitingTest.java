package cn.micropower.supervision.house;

import static cn.micropower.supervision.house.Yunxi.LIANHUA;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("核查或评议期间又发布的，不会不了了之")
class WaitingTest extends Inquiring {

  @Test
  @DisplayName("核查期间发布的，核查一结束就评议，从头数起")
  void what_was_told_during_an_inquiry_is_appraised_after_it() {
    var item = matter();
    var inquiry = inquired(item);
    var waiting = tell(item, LIANHUA);
    awaitOne(item, "matter.told-again");
    assertThat(read("/appraisals/" + waiting)).hasStatus(404);
    assertThat(accept(DISCIPLINE, inquiry)).hasStatusOk();
    awaitText("/appraisals/" + waiting, "\"state\":\"OPEN\"");
    rejected(waiting);
    awaitText("/appraisals/" + waiting, "\"running\":1");
  }

  @Test
  @DisplayName("评议期间又发布的，这一场结束时即评议")
  void what_was_told_during_an_appraisal_is_appraised_after_it() {
    var item = matter();
    var first = told(item);
    var waiting = tell(item, LIANHUA);
    awaitOne(item, "matter.told-again");
    assertThat(vote(first, 2)).hasStatusOk();
    assertThat(close(first)).hasStatusOk();
    awaitText("/appraisals/" + waiting, "\"state\":\"OPEN\"");
  }
}
