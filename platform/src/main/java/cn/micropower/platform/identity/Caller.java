package cn.micropower.platform.identity;

import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.PostId;
import cn.micropower.contracts.id.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Whom the token speaks for.
 *
 * @param roles roles that need no post (a registrar, an operator)
 * @param units the units of those roles; the first one is the caller's own
 * @param posts the posts that the issuer says the person holds
 */
public record Caller(PersonId person, List<String> roles, List<UnitId> units, List<PostId> posts) {

  public Caller {
    if (roles.contains(Acting.POLICY)) {
      throw new IllegalArgumentException("nobody holds the role of a policy");
    }
  }

  /**
   * Reads the claims of a verified token.
   *
   * @throws IllegalArgumentException if a claim is not of our form
   */
  public static Caller of(Jwt token) {
    return new Caller(
        new PersonId(String.valueOf(token.getSubject())),
        claim(token, "roles"),
        claim(token, "units").stream().map(UnitId::new).toList(),
        claim(token, "posts").stream().map(PostId::new).toList());
  }

  /** The caller's own unit, or null when the token names none. */
  public @Nullable UnitId homeUnit() {
    return units.isEmpty() ? null : units.getFirst();
  }

  private static List<String> claim(Jwt token, String name) {
    var values = token.getClaimAsStringList(name);
    return values == null ? List.of() : List.copyOf(values);
  }
}
