package cn.micropower.powerlist;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** 理权、管权 — lists of powers, rules, and every exercise of a power. */
@SpringBootApplication
public class PowerListService {

  static void main(String[] arguments) {
    SpringApplication.run(PowerListService.class, arguments);
  }
}
