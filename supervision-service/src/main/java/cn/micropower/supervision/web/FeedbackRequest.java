package cn.micropower.supervision.web;

import cn.micropower.contracts.code.Channel;
import cn.micropower.platform.time.Plausible;
import cn.micropower.platform.web.Sha256;
import cn.micropower.platform.web.Text;
import cn.micropower.supervision.inquiry.Feedback;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Locale;

/** How villagers were told what was put right. */
record FeedbackRequest(
    @NotNull Channel channel,
    @NotNull @Text(max = 200) String spot,
    @NotNull @Plausible LocalDate givenOn,
    @NotNull @Pattern(regexp = Sha256.FORM) String photoSha256) {

  Feedback feedback() {
    return new Feedback(channel, spot, givenOn, photoSha256.toLowerCase(Locale.ROOT));
  }
}
