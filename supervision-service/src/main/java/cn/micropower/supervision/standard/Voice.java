package cn.micropower.supervision.standard;

import cn.micropower.contracts.code.Role;
import cn.micropower.platform.rule.Sentence;
import java.util.List;

/**
 * 答复方 — a committee that has to explain what villagers reject.
 *
 * @param posts the posts that may speak for it
 */
public record Voice(Sentence name, List<Role> posts) {
  public Voice {
    posts = List.copyOf(posts);
  }

  /** Whether that role speaks for it. */
  public boolean isOf(String role) {
    return posts.stream().anyMatch(post -> post.name().equals(role));
  }
}
