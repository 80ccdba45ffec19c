package cn.micropower.supervision.view.inquiry;

import cn.micropower.platform.view.ViewTables;
import cn.micropower.supervision.inquiry.InquiryEvent;
import cn.micropower.supervision.inquiry.InquiryEvent.FeedbackGiven;
import cn.micropower.supervision.inquiry.InquiryEvent.InquiryEnded;
import cn.micropower.supervision.inquiry.InquiryEvent.InquiryOpened;
import cn.micropower.supervision.inquiry.InquiryEvent.ReappraisalFailed;
import cn.micropower.supervision.inquiry.InquiryEvent.RectificationOrdered;
import cn.micropower.supervision.inquiry.InquiryEvent.RectificationRecorded;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Writes down every inquiry as it goes on. */
record InquiryProjection(JdbcClient jdbc, JsonMapper json, ViewTables tables) {

  @EventHandler
  void on(
      InquiryEvent event,
      TrackingToken leaf,
      @SequenceNumber long version,
      @Timestamp Instant recordedAt) {
    switch (event) {
      case InquiryOpened opened -> add(opened, leaf.position().orElseThrow(), recordedAt);
      case RectificationOrdered ordered -> change(ordered, version, it -> it.with(ordered));
      case RectificationRecorded recorded -> change(recorded, version, it -> it.with(recorded));
      case FeedbackGiven given -> change(given, version, it -> it.with(given));
      case ReappraisalFailed failed -> change(failed, version, InquiryAnswer::again);
      case InquiryEnded ended -> change(ended, version, it -> it.with(ended));
    }
  }

  private void add(InquiryOpened event, long leaf, Instant recordedAt) {
    jdbc.sql(
            """
            insert into %s (inquiry, leaf_index, place, version, answer)
            values (:inquiry, :leaf, string_to_array(:place, ' '), 0, cast(:answer as json))
            """
                .formatted(table()))
        .param("inquiry", event.inquiry().value())
        .param("leaf", leaf)
        .param("place", event.matter().place().text())
        .param("answer", json.writeValueAsString(InquiryAnswer.of(event, recordedAt)))
        .update();
  }

  private void change(InquiryEvent event, long version, UnaryOperator<InquiryAnswer> change) {
    var before =
        jdbc.sql("select answer from %s where inquiry = :inquiry".formatted(table()))
            .param("inquiry", event.inquiry().value())
            .query((row, _) -> json.readValue(row.getString("answer"), InquiryAnswer.class))
            .single();
    jdbc.sql(
            """
            update %s set answer = cast(:answer as json), version = :version
            where inquiry = :inquiry
            """
                .formatted(table()))
        .param("answer", json.writeValueAsString(change.apply(before)))
        .param("version", version)
        .param("inquiry", event.inquiry().value())
        .update();
  }

  private String table() {
    return tables.name("inquiry");
  }
}
