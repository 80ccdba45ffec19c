package cn.micropower.platform.square;

import cn.micropower.platform.inbox.Arrival;
import cn.micropower.platform.inbox.Replica;
import cn.micropower.platform.square.StreetFact.BlackoutFeared;
import cn.micropower.platform.square.StreetFact.BulbBought;
import cn.micropower.platform.square.StreetFact.DawnBroke;
import cn.micropower.platform.square.StreetFact.DuskFell;
import cn.micropower.platform.square.StreetFact.Swept;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All that the street ever said of a bulb, in its order. */
@Component
record Bulbs(JdbcClient jdbc) implements Replica<StreetFact> {
  @Override
  public Class<StreetFact> facts() {
    return StreetFact.class;
  }

  @Override
  public List<String> tables() {
    return List.of("replica_bulb");
  }

  @Override
  public void take(StreetFact fact, Arrival arrival) {
    jdbc.sql(
            """
            insert into replica_bulb (bulb, said) values (:bulb, :said)
            on conflict (bulb) do update set said = replica_bulb.said || ' ' || excluded.said
            """)
        .param("bulb", fact.bulb())
        .param("said", said(fact))
        .update();
  }

  private static String said(StreetFact fact) {
    return switch (fact) {
      case BulbBought _ -> "bought";
      case DuskFell dusk -> "dusk:" + dusk.watts();
      case DawnBroke _ -> "dawn";
      case BlackoutFeared _ -> "feared";
      case Swept _ -> "swept";
    };
  }
}
