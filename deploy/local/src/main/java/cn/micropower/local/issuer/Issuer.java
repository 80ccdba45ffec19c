package cn.micropower.local.issuer;

import cn.micropower.local.home.Trouble;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.core.env.Profiles;
import org.springframework.core.env.StandardEnvironment;

/** The local token issuer's own process; a real deployment brings its own OIDC issuer. */
@SpringBootApplication
public class Issuer {

  /**
   * Starts the issuer.
   *
   * @throws Trouble outside the local profile
   */
  public static void main(String[] arguments) {
    if (!new StandardEnvironment().acceptsProfiles(Profiles.of("local"))) {
      throw new Trouble(
          "The demonstration issuer runs under the profile `local` alone: a real deployment names"
              + " its own issuer in MICROPOWER_ISSUER.");
    }
    SpringApplication application = new SpringApplication(Issuer.class);
    application.setAdditionalProfiles("issuer");
    application.run(arguments);
  }
}
