package cn.micropower.acceptance.story;

import static cn.micropower.acceptance.client.Meeting.attendedBy;
import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.acceptance.client.Account;
import cn.micropower.acceptance.client.Demonstration;
import cn.micropower.acceptance.client.District;
import cn.micropower.acceptance.client.Reply;
import cn.micropower.acceptance.stage.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Story
@DisplayName("查询:写完即能读到,一页一页都在")
class ReadingStory {
  @Test
  @DisplayName("带着刚得到的位置去查,总能看到自己刚写的")
  void one_reads_what_one_has_just_written() {
    var village = Demonstration.village("bailu");
    for (int round = 0; round < 20; round++) {
      var proposed = village.secretary().proposes("A01", attendedBy(4).approvedBy(4)).accepted();

      assertThat(proposed.status()).isEqualTo(201);
      assertThat(proposed.header("Location")).endsWith("/api/v1/exercises/" + proposed.id());
      assertThat(proposed.header("ETag")).isEqualTo("\"0\"");
      var read = village.secretary().asks(proposed, "").accepted();
      assertThat(read.version()).isZero();
      assertThat(read.header("ETag")).isEqualTo("\"0\"");
    }
  }

  @Test
  @DisplayName("清册分页:不重不漏,新的在前;游标不是本系统给的,拒绝")
  void pages_neither_repeat_nor_miss() {
    var village = District.foundedAndPublished().foundsVillage();
    var secretary = village.secretary();
    var written =
        IntStream.range(0, 7)
            .mapToObj(_ -> secretary.proposes("A01", attendedBy(5).approvedBy(5)).accepted())
            .toList();

    var pages = pages(secretary.account(), village.id(), written.getLast());

    assertThat(pages).extracting(List::size).containsExactly(3, 3, 1);
    assertThat(pages.stream().flatMap(List::stream))
        .containsExactlyElementsOf(written.reversed().stream().map(Reply::id).toList());
    secretary
        .account()
        .asks("/exercises?unit=" + village.id() + "&cursor=@@@")
        .refused(400, "INVALID_FIELD");
    secretary
        .account()
        .asks("/exercises?unit=" + village.id() + "&limit=0")
        .refused(400, "INVALID_FIELD");
  }

  private static List<List<String>> pages(Account account, String unit, Reply last) {
    var pages = new ArrayList<List<String>>();
    var next = "";
    do {
      var page = account.asksAfter(last, "/exercises?limit=3&unit=" + unit + next).accepted();
      pages.add(page.at("/items").valueStream().map(item -> item.path("id").asString()).toList());
      next = page.body().has("next") ? "&cursor=" + page.at("/next").asString() : "";
    } while (!next.isEmpty());
    return pages;
  }
}
