package cn.micropower.gateway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The gateway's own process; the routes are rows of {@code application.yaml}. */
@SpringBootApplication
public class Gateway {

  public static void main(String[] arguments) {
    SpringApplication.run(Gateway.class, arguments);
  }
}
