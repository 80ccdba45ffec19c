package cn.micropower.supervision.web;

import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.PostId;
import cn.micropower.platform.web.Text;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A clue, and who is to deal with it.
 *
 * @param subjects the officials whom it is about
 * @param post the post of the assignee
 */
record HandoverRequest(
    @NotNull @Text(max = 4000, lines = true) String account,
    @NotEmpty @Size(max = 20) List<@NotNull PersonId> subjects,
    @NotNull PersonId assignee,
    @NotNull PostId post) {}
