package cn.micropower.disclosure.web;

import cn.micropower.contracts.code.Channel;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.disclosure.duty.Attestation;
import cn.micropower.disclosure.duty.Posting;
import cn.micropower.platform.time.Plausible;
import cn.micropower.platform.web.Sha256;
import cn.micropower.platform.web.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A posting with both its days in writing: "seven days" alone has no place here. */
record PostingRequest(
    @NotNull Channel channel,
    @NotNull @Text(max = 200) String spot,
    @NotNull @Plausible Instant postedAt,
    @NotNull @Plausible LocalDate firstDay,
    @NotNull @Plausible LocalDate lastDay,
    @Nullable @Pattern(regexp = Sha256.FORM) String photoSha256,
    @Nullable @Valid AttestationRequest attestation) {

  Posting posting() {
    return new Posting(
        channel,
        spot,
        postedAt,
        firstDay,
        lastDay,
        photoSha256 == null ? null : photoSha256.toLowerCase(Locale.ROOT));
  }

  /** Who vouches for it, if somebody does. */
  @Nullable Attestation attested(Predicate<PersonId> inOffice) {
    if (attestation == null) {
      return null;
    }
    var attestor = attestation.attestor();
    return new Attestation(attestation.reason(), attestor, inOffice.test(attestor));
  }

  /** Why it is late, and who vouches for it. */
  record AttestationRequest(
      @NotNull @Text(max = 500, lines = true) String reason, @NotNull PersonId attestor) {}
}
