package cn.micropower.platform.house;

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

/** The tiny service: one village, one keeper of lamps, one visitor from another district. */
@SpringBootApplication
class TestHouse {
  static final UnitId DISTRICT = new UnitId("unit:district");
  static final UnitId VILLAGE = new UnitId("unit:village");
  static final UnitPath ELSEWHERE = UnitPath.of(new UnitId("unit:elsewhere"));

  @Bean
  StoredTypes lampTypes() {
    return StoredTypes.of(LampEvent.class);
  }

  /** Posts are called after their role; only the post named "stranger" is of another district. */
  @Bean
  Posts posts() {
    return new Posts() {
      @Override
      public Optional<HeldPost> held(PersonId person, PostId post) {
        var role = post.value().substring("post:".length());
        if (role.equals("vacant")) {
          return Optional.empty();
        }
        var place = role.equals("stranger") ? ELSEWHERE : path(VILLAGE);
        return Optional.of(new HeldPost(post, role, place));
      }

      @Override
      public Optional<UnitPath> place(PostId post) {
        return Optional.of(post.value().equals("post:stranger") ? ELSEWHERE : path(VILLAGE));
      }

      @Override
      public UnitPath path(UnitId unit) {
        return unit.equals(VILLAGE) ? UnitPath.of(DISTRICT, VILLAGE) : UnitPath.of(unit);
      }
    };
  }
}
