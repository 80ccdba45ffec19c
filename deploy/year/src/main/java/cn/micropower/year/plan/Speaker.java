package cn.micropower.year.plan;

import cn.micropower.local.demonstration.District;
import cn.micropower.local.demonstration.District.Official;

/** Somebody of the district who acts in a post, with the account that speaks for the post. */
public record Speaker(String account, String post, String person) {

  /** Returns who holds that post in the demonstration district. */
  static Speaker in(District district, String post) {
    return district.officials().stream()
        .filter(official -> official.post().equals(post))
        .findFirst()
        .map(Speaker::of)
        .orElseThrow();
  }

  private static Speaker of(Official official) {
    return new Speaker(official.account(), official.post(), official.person());
  }

  /** Whether both are one person. */
  boolean is(Speaker other) {
    return person.equals(other.person());
  }
}
