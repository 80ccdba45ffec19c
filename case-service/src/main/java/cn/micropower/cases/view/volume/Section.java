package cn.micropower.cases.view.volume;

import cn.micropower.cases.file.CaseEvent.CaseClosed;
import cn.micropower.cases.replica.Cadres.Cadre;
import cn.micropower.cases.writing.Writings;
import cn.micropower.contracts.code.Role;
import cn.micropower.contracts.id.CaseId;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.PostId;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 一名干部的部分 — what is on record about one cadre.
 *
 * @param name null where the cadre's name has not arrived
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Section(
    PersonId person,
    @Nullable String name,
    @Nullable PostId post,
    @Nullable Role role,
    List<Entry> entries) {

  static Section of(PersonId person, @Nullable Cadre cadre, List<Entry> entries) {
    return cadre == null
        ? new Section(person, null, null, null, entries)
        : new Section(person, cadre.name(), cadre.post(), cadre.role(), entries);
  }

  /** 一案 — problem, result, rectification; null once one of its subjects is erased. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Entry(
      CaseId file,
      @Nullable String problem,
      @Nullable String result,
      @Nullable String measures,
      LocalDate doneOn,
      String evidenceSha256) {

    static Entry of(CaseClosed event, Writings writings) {
      var rectification = event.rectification();
      return new Entry(
          event.file(),
          writings.open(event.problem()).orElse(null),
          writings.open(event.result()).orElse(null),
          writings.open(rectification.measures()).orElse(null),
          rectification.doneOn(),
          rectification.evidenceSha256());
    }
  }
}
