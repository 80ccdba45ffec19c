package cn.micropower.platform.identity;

import static cn.micropower.platform.identity.AuthorityRule.POST_NOT_HELD;

import cn.micropower.contracts.id.PostId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.contracts.problem.Problem;
import cn.micropower.platform.rule.Refused;
import cn.micropower.platform.web.Declined;
import cn.micropower.platform.web.NotFound;
import java.util.List;
import java.util.Optional;

/** Turns a caller, and the post named in the command, into a person acting. */
public final class Actors {
  private static final List<String> NO_ROLE = List.of("NONE");

  private final Posts posts;

  Actors(Posts posts) {
    this.posts = posts;
  }

  /**
   * Returns the caller acting in the named post, or by the roles of the token if none is named.
   *
   * @throws Refused if token or directory do not know the caller in that post
   * @throws NotFound if the token names no unit to act for
   */
  public Acting acting(Caller caller, Optional<PostId> named) {
    if (named.isPresent()) {
      return inPost(caller, named.get());
    }
    var home = caller.homeUnit();
    if (home == null) {
      throw new NotFound();
    }
    var roles = caller.roles().isEmpty() ? NO_ROLE : caller.roles();
    return new Acting(caller.person(), null, roles, posts.path(home));
  }

  /** Whether the directory knows a post of the caller's, or the token gives a role of its own. */
  public boolean holdsOffice(Caller caller) {
    return !caller.roles().isEmpty()
        || caller.posts().stream().anyMatch(post -> posts.held(caller.person(), post).isPresent());
  }

  /** Where the caller belongs: to the unit of the token, or else of a post that he does hold. */
  public Optional<UnitPath> home(Caller caller) {
    var unit = caller.homeUnit();
    return unit == null
        ? caller.posts().stream()
            .flatMap(post -> posts.held(caller.person(), post).stream())
            .map(HeldPost::place)
            .findFirst()
        : Optional.of(posts.path(unit));
  }

  /** Where that post serves, if it is one of that district. */
  public Optional<UnitPath> place(PostId post, UnitPath district) {
    return posts.place(post).filter(place -> place.district().equals(district.district()));
  }

  /** The caller where he belongs, without any role: he may see, and do nothing. */
  public Optional<Acting> onlooker(Caller caller) {
    return home(caller).map(home -> new Acting(caller.person(), null, NO_ROLE, home));
  }

  private Acting inPost(Caller caller, PostId post) {
    return posts
        .held(caller.person(), post)
        .filter(held -> caller.posts().contains(held.post()))
        .map(held -> new Acting(caller.person(), post, List.of(held.role()), held.place()))
        .orElseThrow(() -> notHeld(caller, post));
  }

  /** A post that the token vouches for and that has not arrived yet is nobody's wrong. */
  private RuntimeException notHeld(Caller caller, PostId post) {
    return posts.mayLag() && caller.posts().contains(post) && posts.place(post).isEmpty()
        ? new Declined(Problem.VIEW_BEHIND)
        : new Refused(POST_NOT_HELD, post);
  }
}
