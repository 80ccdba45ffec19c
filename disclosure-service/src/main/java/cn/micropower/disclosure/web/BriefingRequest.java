package cn.micropower.disclosure.web;

import cn.micropower.contracts.code.BriefingKind;
import cn.micropower.contracts.id.DutyId;
import cn.micropower.platform.rule.Sentence;
import cn.micropower.platform.time.Plausible;
import cn.micropower.platform.web.Invalid;
import cn.micropower.platform.web.Sha256;
import cn.micropower.platform.web.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A briefing that was held, with everything that was told. */
record BriefingRequest(
    @NotNull BriefingKind kind,
    @NotNull @Plausible LocalDate heldOn,
    @NotNull @Text(max = 200) String venue,
    @NotNull @Pattern(regexp = Sha256.FORM) String minutesSha256,
    @NotEmpty @Size(max = 100) List<@Valid @NotNull ItemRequest> items) {

  /**
   * What was told: something made public, or a matter of the unit's own by its title.
   *
   * @param duty the disclosure that is explained; null if there is a title
   * @param title null if there is a duty
   */
  record ItemRequest(@Nullable DutyId duty, @Nullable @Text(max = 200) String title) {

    /** Returns it as what it is. */
    <T> T as(Function<DutyId, T> published, Function<String, T> own) {
      if (duty != null && title == null) {
        return published.apply(duty);
      }
      if (duty == null && title != null) {
        return own.apply(title);
      }
      throw new Invalid("items", new Sentence("每项应有 duty 或 title 之一", "either duty or title each"));
    }
  }
}
