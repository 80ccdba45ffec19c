package cn.micropower.disclosure;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** 晒权 — what must be made public, by when, and what was. */
@SpringBootApplication
public class DisclosureService {

  static void main(String[] arguments) {
    SpringApplication.run(DisclosureService.class, arguments);
  }
}
