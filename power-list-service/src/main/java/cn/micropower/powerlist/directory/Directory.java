package cn.micropower.powerlist.directory;

import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.PostId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.eventstore.Reading;
import cn.micropower.platform.eventstore.Readings;
import cn.micropower.platform.identity.HeldPost;
import cn.micropower.platform.identity.Posts;
import cn.micropower.platform.time.DomainClock;
import java.util.Optional;

/** The directory as decisions look it up: from the store itself, as fresh as the transaction. */
public final class Directory implements Posts {
  private final Reading<Optional<Unit>> units;
  private final Reading<Optional<Post>> posts;
  private final DomainClock clock;

  public Directory(Readings readings, DomainClock clock) {
    this.units =
        readings.of(
            Optional.empty(),
            (before, event) ->
                event instanceof UnitEvent known ? Unit.evolve(before, known) : before);
    this.posts =
        readings.of(
            Optional.empty(),
            (before, event) ->
                event instanceof PostEvent known ? Optional.of(Post.after(known)) : before);
    this.clock = clock;
  }

  /** The unit, if it is registered. */
  public Optional<Unit> unit(UnitId id) {
    return units.at(id.value());
  }

  @Override
  public Optional<HeldPost> held(PersonId person, PostId post) {
    return posts
        .at(post.value())
        .filter(known -> known.heldBy(person, clock.today()))
        .map(known -> new HeldPost(known.id(), known.role().name(), known.place()));
  }

  @Override
  public Optional<UnitPath> place(PostId post) {
    return posts.at(post.value()).map(Post::place);
  }

  @Override
  public UnitPath path(UnitId unit) {
    return unit(unit).map(Unit::place).orElseGet(() -> UnitPath.of(unit));
  }
}
