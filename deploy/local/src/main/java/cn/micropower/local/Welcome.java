package cn.micropower.local;

import java.net.URI;
import java.util.List;

/** What `up` says when all is ready. */
final class Welcome {

  private Welcome() {}

  static List<String> lines(LocalSystem system, double seconds) {
    URI gateway = system.gateway();
    return List.of(
        "",
        "Micropower 微权 is ready after %.1f s.".formatted(seconds),
        "  gateway   %s/api/v1 (description: %s/api/v1/openapi.json)".formatted(gateway, gateway),
        "  issuer    %s".formatted(system.url("issuer")),
        "",
        "Demonstration accounts (./deploy/token ACCOUNT prints a bearer token):",
        "  registrar            registers units, posts and rolls      区民政局",
        "  list-office          publishes the list and the rule pack  小微权力工作专班",
        "  lianhua-secretary    party secretary of a village          莲花村党组织书记",
        "  lianhua-director     director of its committee             莲花村村委会主任",
        "  lianhua-supervisor   its supervision committee             莲花村村务监督委员会主任",
        "  operator             rebuilds views                        运维",
        "  ... and the like for 23 more villages:"
            + " deploy/local/src/main/resources/demonstration/district.yaml",
        "",
        "A first question, which needs no token:",
        "  curl -s %s/api/v1/units/unit:lianhua/power-list/items/A01".formatted(gateway),
        "Stop with ./deploy/down; the data stays.");
  }
}
