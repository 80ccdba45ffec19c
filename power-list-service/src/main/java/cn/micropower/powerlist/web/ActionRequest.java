package cn.micropower.powerlist.web;

import cn.micropower.platform.time.Plausible;
import cn.micropower.platform.web.Sha256;
import cn.micropower.powerlist.exercise.Action;
import cn.micropower.powerlist.exercise.Document;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An action as its papers have it; without a paper there is nothing to enter. */
record ActionRequest(
    @NotNull @Pattern(regexp = Form.STEP) String step,
    @NotNull @Plausible LocalDate completedOn,
    @Nullable @Plausible LocalDate acceptedOn,
    @NotNull @Size(min = 1, max = 50) List<@Valid @NotNull DocumentRequest> documents) {

  Action action() {
    return new Action(
        completedOn, acceptedOn, documents.stream().map(DocumentRequest::document).toList());
  }

  /** One paper. */
  record DocumentRequest(
      Document.@NotNull Kind kind,
      @NotNull @Plausible LocalDate issuedOn,
      @NotNull @Pattern(regexp = Sha256.FORM) String sha256) {

    Document document() {
      return new Document(kind, issuedOn, sha256.toLowerCase(Locale.ROOT));
    }
  }
}
