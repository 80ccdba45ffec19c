package cn.micropower.supervision.handover;

import cn.micropower.contracts.id.HandoverId;
import cn.micropower.contracts.id.InquiryId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 在外 — of which inquiries a clue is out and has not come back. The streams of the inquiries say
 * nothing of it: whoever reads them must not learn it.
 */
public final class Out {
  private final JdbcClient jdbc;

  public Out(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Whether a clue of the inquiry is out. Until the present transaction ends, nobody else decides
   * on that inquiry.
   */
  public boolean isOut(InquiryId inquiry) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:inquiry, 0))")
        .param("inquiry", inquiry.value())
        .query((_, _) -> true)
        .single();
    return jdbc.sql(
            """
            select exists (
                select from handover_of_inquiry where inquiry = :inquiry and not returned)
            """)
        .param("inquiry", inquiry.value())
        .query(Boolean.class)
        .single();
  }

  void goes(HandoverId handover, InquiryId inquiry) {
    jdbc.sql(
            """
            insert into handover_of_inquiry (inquiry, handover, returned)
            values (:inquiry, :handover, false)
            on conflict (inquiry) do update set handover = excluded.handover, returned = false
            """)
        .param("inquiry", inquiry.value())
        .param("handover", handover.value())
        .update();
  }

  void comesBack(HandoverId handover) {
    jdbc.sql("update handover_of_inquiry set returned = true where handover = :handover")
        .param("handover", handover.value())
        .update();
  }
}
