package cn.micropower.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("起始")
class BeginningTest {
  private final List<Object> asked = new ArrayList<>();
  private final Beginning<Begun, String> beginning =
      new Beginning<>(emptyStore(), Begun.class, Begun::where);

  private record Begun(String where) {}

  private record WentOn(String where) {}

  @Test
  @DisplayName("本进程提交的起始，不必再读")
  void what_begins_here_is_known_unread() {
    appended("lamp:1", new Begun("hall")).commit();

    assertThat(beginning.of("lamp:1")).contains("hall");
    assertThat(asked).isEmpty();
  }

  @Test
  @DisplayName("回滚的起始没有发生过：要去库里查")
  void what_was_rolled_back_has_not_begun() {
    appended("lamp:2", new Begun("hall")).rollback();

    assertThat(beginning.of("lamp:2")).isEmpty();
    assertThat(asked).containsExactly("lamp:2");
  }

  @Test
  @DisplayName("还没提交，别人看不见")
  void what_is_not_committed_yet_is_not_known() {
    var work = appended("lamp:3", new Begun("hall"));

    assertThat(beginning.of("lamp:3")).isEmpty();
    work.rollback();
  }

  @Test
  @DisplayName("后来的事实不是起始")
  void what_comes_later_is_no_beginning() {
    appended("lamp:4", new WentOn("yard")).commit();

    assertThat(beginning.of("lamp:4")).isEmpty();
    assertThat(asked).containsExactly("lamp:4");
  }

  private UnitOfWork<?> appended(String lamp, Object event) {
    var work = DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>("light"));
    beginning.appending(List.of(new GenericDomainEventMessage<>("lamp", lamp, 0, event)));
    return work;
  }

  private EventStorageEngine emptyStore() {
    return (EventStorageEngine)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {EventStorageEngine.class},
            (_, _, arguments) -> {
              asked.add(arguments[0]);
              return DomainEventStream.empty();
            });
  }
}
