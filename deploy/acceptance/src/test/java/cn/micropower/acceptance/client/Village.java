package cn.micropower.acceptance.client;

import java.util.function.Function;

/**
 * A village and the people who act in it.
 *
 * @param id {@code unit:lianhua}
 * @param holder finds who holds one of the village's posts by the last word of the post's id
 */
public record Village(String id, Function<String, Account> holder) {
  /** 村党组织书记. */
  public Official secretary() {
    return official("secretary");
  }

  /** 村委会主任. */
  public Official director() {
    return official("director");
  }

  /** 村文书. */
  public Official clerk() {
    return official("clerk");
  }

  /** 村务监督委员会主任. */
  public Official supervisor() {
    return official("supervisor");
  }

  /** The village's name in ids, {@code lianhua}. */
  public String name() {
    return id.substring("unit:".length());
  }

  /** The id of one of the village's posts, {@code post:lianhua-secretary}. */
  public String post(String office) {
    return "post:" + name() + "-" + office;
  }

  private Official official(String office) {
    return new Official(this, holder.apply(office));
  }
}
