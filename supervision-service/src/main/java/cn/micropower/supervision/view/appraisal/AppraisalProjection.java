package cn.micropower.supervision.view.appraisal;

import cn.micropower.contracts.id.AppraisalId;
import cn.micropower.platform.view.ViewTables;
import cn.micropower.supervision.appraisal.MatterEvent;
import cn.micropower.supervision.appraisal.MatterEvent.AppraisalClosed;
import cn.micropower.supervision.appraisal.MatterEvent.AppraisalOpened;
import cn.micropower.supervision.appraisal.MatterEvent.Explained;
import cn.micropower.supervision.appraisal.MatterEvent.MatterSettled;
import cn.micropower.supervision.appraisal.MatterEvent.ToldAgain;
import cn.micropower.supervision.appraisal.MatterEvent.VotesCounted;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Writes down every appraisal as it goes on; its version is that of its matter. */
record AppraisalProjection(JdbcClient jdbc, JsonMapper json, ViewTables tables) {

  @EventHandler
  void on(MatterEvent event, TrackingToken leaf, @SequenceNumber long version) {
    switch (event) {
      case AppraisalOpened opened -> add(opened, leaf.position().orElseThrow());
      case VotesCounted counted -> change(counted.appraisal(), answer -> answer.with(counted));
      case Explained explained -> change(explained.appraisal(), answer -> answer.with(explained));
      case AppraisalClosed closed -> change(closed.appraisal(), answer -> answer.with(closed));
      case ToldAgain _, MatterSettled _ -> {}
    }
    jdbc.sql("update %s set version = :version where matter = :matter".formatted(table()))
        .param("version", version)
        .param("matter", event.matter().id().value())
        .update();
  }

  private void add(AppraisalOpened event, long leaf) {
    jdbc.sql(
            """
            insert into %s (appraisal, matter, leaf_index, place, version, answer)
            values (:appraisal, :matter, :leaf, string_to_array(:place, ' '), 0,
                cast(:answer as json))
            """
                .formatted(table()))
        .param("appraisal", event.appraisal().value())
        .param("matter", event.matter().id().value())
        .param("leaf", leaf)
        .param("place", event.matter().place().text())
        .param("answer", json.writeValueAsString(AppraisalAnswer.of(event)))
        .update();
  }

  private void change(AppraisalId appraisal, UnaryOperator<AppraisalAnswer> change) {
    var before =
        jdbc.sql("select answer from %s where appraisal = :appraisal".formatted(table()))
            .param("appraisal", appraisal.value())
            .query((row, _) -> json.readValue(row.getString("answer"), AppraisalAnswer.class))
            .single();
    jdbc.sql(
            "update %s set answer = cast(:answer as json) where appraisal = :appraisal"
                .formatted(table()))
        .param("answer", json.writeValueAsString(change.apply(before)))
        .param("appraisal", appraisal.value())
        .update();
  }

  private String table() {
    return tables.name("appraisal");
  }
}
