package cn.micropower.cases.house;

import static cn.micropower.cases.house.People.COMMISSION;
import static cn.micropower.cases.house.People.DIRECTOR;
import static cn.micropower.cases.house.People.REFERRER;
import static cn.micropower.cases.house.People.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.id.PersonId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DisplayName("同时到来的决定：一件事一次只决定一样")
class RaceTest extends House {
  private static final int ROUNDS = 20;

  @RepeatedTest(ROUNDS)
  @DisplayName("仅有的两人同时各申报对方为近亲属：只成其一，总有人知悉")
  void two_relatives_declared_at_once_leave_somebody() throws Exception {
    var subject = new PersonId("person:" + UUID.randomUUID());
    var clue = received(handedTo(SECRETARY, subject), SECRETARY);
    var relatives = "/clues/" + clue + "/relatives";
    var won =
        atOnce(
            () -> SECRETARY.post(http, relatives, relative(subject, REFERRER)),
            () -> REFERRER.post(http, relatives, relative(subject, SECRETARY)));
    assertThat(won).isOne();
    assertThat(Stream.of(SECRETARY, REFERRER).filter(person -> knows(person, clue))).hasSize(1);
  }

  @RepeatedTest(ROUNDS)
  @DisplayName("了结与立案同时到来：只成其一")
  void a_clue_is_not_closed_and_filed_at_once() throws Exception {
    var clue = received(DIRECTOR);
    ok(SECRETARY.post(http, "/clues/" + clue + "/assignments", assign(COMMISSION)));
    var dispositions = "/clues/" + clue + "/dispositions";
    ok(SECRETARY.post(http, dispositions, dispose("PRELIMINARY_VERIFICATION")));
    var won =
        atOnce(
            () -> SECRETARY.post(http, dispositions, dispose("CLOSED")),
            () -> SECRETARY.post(http, "/clues/" + clue + "/cases", filing()));
    assertThat(won).isOne();
  }

  private boolean knows(People person, String clue) {
    return person.get(http, "/clues/" + clue).getResponse().getStatus() == 200;
  }

  /** How many of two requests that set out together were accepted; the other was refused. */
  private static long atOnce(Callable<MvcTestResult> one, Callable<MvcTestResult> other)
      throws Exception {
    var start = new CyclicBarrier(2);
    try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers =
          Stream.of(one, other)
              .map(
                  rival ->
                      hands.submit(
                          () -> {
                            start.await();
                            return rival.call();
                          }))
              .toList();
      var statuses = List.of(status(answers.getFirst().get()), status(answers.getLast().get()));
      assertThat(statuses).allMatch(List.of(200, 201, 404, 422)::contains);
      return statuses.stream().filter(status -> status < 300).count();
    }
  }

  private static int status(MvcTestResult answer) {
    return answer.getResponse().getStatus();
  }
}
