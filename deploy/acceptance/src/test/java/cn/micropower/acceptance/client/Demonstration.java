package cn.micropower.acceptance.client;

import cn.micropower.acceptance.stage.Stage;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** 演示区县 — the district that {@code up} loads, with tokens from the running issuer. */
public final class Demonstration {
  public static final String DISTRICT = "unit:yunxi";

  private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

  private Demonstration() {}

  /** Returns a village whose officials have accounts of the issuer. */
  public static Village village(String name) {
    return new Village(
        "unit:" + name, office -> account(name + "-" + office, "post:" + name + "-" + office));
  }

  /** 小微权力工作专班 of the district. */
  public static Account listOffice() {
    return account("list-office", "post:yunxi-list-office");
  }

  public static Account registrar() {
    return account("registrar", null);
  }

  public static Account operator() {
    return account("operator", null);
  }

  /** Returns an account of the issuer acting in a post, or in none. */
  public static Account account(String name, @Nullable String post) {
    var token = TOKENS.computeIfAbsent(name, Stage.system()::token);
    return new Account(gateway(), token, post);
  }

  /** Anybody without a token. */
  public static Account anonymous() {
    return new Account(gateway(), null, null);
  }

  public static Gateway gateway() {
    return new Gateway(Stage.system().gateway());
  }
}
