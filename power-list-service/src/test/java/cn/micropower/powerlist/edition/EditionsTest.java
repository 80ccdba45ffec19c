package cn.micropower.powerlist.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("版本")
class EditionsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  private final Editions<Page> none = Editions.none();
  private final Editions<Page> three =
      none.and(new Page("a", DAY))
          .and(new Page("b", DAY.plusDays(5)))
          .and(new Page("c", DAY.plusDays(5)));

  @Test
  @DisplayName("按生效日期取版本，同日以后公布者为准")
  void the_latest_that_has_taken_effect_counts() {
    assertThat(three.on(DAY.minusDays(1))).isEmpty();
    assertThat(three.on(DAY)).map(Page::name).hasValue("a");
    assertThat(three.on(DAY.plusDays(4))).map(Page::name).hasValue("a");
    assertThat(three.on(DAY.plusDays(5))).map(Page::name).hasValue("c");
  }

  @Test
  @DisplayName("首版日期不限，以后不得溯及既往")
  void only_the_first_version_may_start_in_the_past() {
    assertThat(none.earliest(DAY)).isEmpty();
    assertThat(three.earliest(DAY)).hasValue(DAY);
    assertThat(three.earliest(DAY.plusDays(9))).hasValue(DAY.plusDays(9));
  }

  @Test
  @DisplayName("误写的远期版本不封住清单：当日即可更正，更正以后一直有效")
  void a_version_that_lies_ahead_by_mistake_is_corrected_today() {
    var mistaken = none.and(new Page("a", DAY)).and(new Page("typo", LocalDate.of(2099, 1, 1)));

    assertThat(mistaken.earliest(DAY.plusDays(1))).hasValue(DAY.plusDays(1));
    var corrected = mistaken.and(new Page("c", DAY.plusDays(1)));
    assertThat(corrected.on(DAY)).map(Page::name).hasValue("a");
    assertThat(corrected.on(DAY.plusDays(1))).map(Page::name).hasValue("c");
    assertThat(corrected.on(LocalDate.of(2099, 1, 1))).map(Page::name).hasValue("c");
  }

  @Test
  @DisplayName("版本号从一起")
  void versions_count_from_one() {
    assertThat(none.nextVersion()).isEqualTo(1);
    assertThat(none.latest()).isEmpty();
    assertThat(three.nextVersion()).isEqualTo(4);
    assertThat(three.latest()).map(Page::name).hasValue("c");
  }

  private record Page(String name, LocalDate effectiveFrom) implements Edition {}
}
