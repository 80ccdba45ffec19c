package cn.micropower.platform.square;

import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.PostId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.eventstore.StoredTypes;
import cn.micropower.platform.identity.HeldPost;
import cn.micropower.platform.identity.Posts;
import java.util.Optional;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The tiny service. */
@SpringBootApplication
class Square {
  static final UnitId DISTRICT = new UnitId("unit:district");
  static final UnitId VILLAGE = new UnitId("unit:village");
  static final UnitPath PLACE = UnitPath.of(DISTRICT, VILLAGE);

  @Bean
  StoredTypes bulbTypes() {
    return StoredTypes.of(BulbEvent.class);
  }

  @Bean
  Posts posts() {
    return new Posts() {
      @Override
      public Optional<HeldPost> held(PersonId person, PostId post) {
        return Optional.empty();
      }

      @Override
      public Optional<UnitPath> place(PostId post) {
        return Optional.empty();
      }

      @Override
      public UnitPath path(UnitId unit) {
        return unit.equals(VILLAGE) ? PLACE : UnitPath.of(unit);
      }
    };
  }
}
