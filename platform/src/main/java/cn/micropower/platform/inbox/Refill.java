package cn.micropower.platform.inbox;

import cn.micropower.contracts.problem.Problem;
import cn.micropower.platform.web.Declined;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 补齐 — whether a replica that was emptied has got back to where it stood. Until then it holds what
 * was true long ago, and whoever decides by it decides wrongly, for ever.
 */
public final class Refill {
  private final JdbcClient jdbc;
  private final String service;

  public Refill(JdbcClient jdbc, String service) {
    this.jdbc = jdbc;
    this.service = service;
  }

  /**
   * Returns if that replica is not behind itself.
   *
   * @throws Declined otherwise: the door answers that it is behind, a policy is tried again
   */
  public void mustBeOver(Class<? extends Replica<?>> replica) {
    if (isUnderWay(Replicas.group(service, BeanName.of(replica)))) {
      throw new Declined(Problem.VIEW_BEHIND);
    }
  }

  private boolean isUnderWay(String group) {
    return jdbc.sql(
            """
            select exists (
                select from inbox_goal goal
                left join inbox_mark mark using (consumer_group, source, partition)
                where consumer_group = :group and coalesce(mark.leaf, -1) < goal.leaf)
            """)
        .param("group", group)
        .query(Boolean.class)
        .single();
  }
}
