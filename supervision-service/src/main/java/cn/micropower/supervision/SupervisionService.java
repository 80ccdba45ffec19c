package cn.micropower.supervision;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** 督权 — what villagers appraise, and what is looked into. */
@SpringBootApplication
public class SupervisionService {

  static void main(String[] arguments) {
    SpringApplication.run(SupervisionService.class, arguments);
  }
}
