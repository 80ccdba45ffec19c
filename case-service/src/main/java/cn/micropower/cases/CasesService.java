package cn.micropower.cases;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** 问责 — what is done about a clue, known to nobody but those assigned to it. */
@SpringBootApplication
public class CasesService {

  static void main(String[] arguments) {
    SpringApplication.run(CasesService.class, arguments);
  }
}
