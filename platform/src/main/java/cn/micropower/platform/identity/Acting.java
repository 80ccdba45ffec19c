package cn.micropower.platform.identity;

import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.PostId;
import cn.micropower.contracts.id.UnitPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: a person in the post that the command names or by a role that needs no post, or a
 * policy or a deadline, which have neither.
 *
 * @param actor {@code person:…}, {@code policy:…} or {@code deadline:…}
 * @param roles what the authority table is asked for
 * @param place the unit for which it is done
 */
public record Acting(String actor, @Nullable PostId post, List<String> roles, UnitPath place) {
  /** The role of every policy; no token and no post gives it. */
  public static final String POLICY = "POLICY";

  public static final String ACTOR = "actor";
  public static final String POST = "post";
  public static final String ROLE = "role";
  public static final String UNIT = "unit";
  private static final String PLACE = "place";

  /** A person acting. */
  public Acting(PersonId person, @Nullable PostId post, List<String> roles, UnitPath place) {
    this(person.value(), post, roles, place);
  }

  /** What travels in the metadata of a command, and from there into its events. */
  public Map<String, Object> metadata() {
    var entries = new LinkedHashMap<String, Object>();
    entries.put(ACTOR, actor);
    if (post != null) {
      entries.put(POST, post.value());
    }
    entries.put(ROLE, String.join(",", roles));
    entries.put(UNIT, place.unit().value());
    entries.put(PLACE, place.text());
    return entries;
  }

  /**
   * Reads back what {@link #metadata} wrote.
   *
   * @param target where the command's target stands; a policy, which comes with no place of its
   *     own, acts there
   */
  public static Acting of(MetaData metadata, UnitPath target) {
    var post = metadata.get(POST);
    return new Acting(
        text(metadata, ACTOR),
        post == null ? null : new PostId(post.toString()),
        List.of(text(metadata, ROLE).split(",")),
        metadata.containsKey(PLACE) ? UnitPath.parse(text(metadata, PLACE)) : target);
  }

  private static String text(MetaData metadata, String key) {
    return Objects.requireNonNull(metadata.get(key), key).toString();
  }
}
