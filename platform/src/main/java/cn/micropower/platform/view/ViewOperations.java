package cn.micropower.platform.view;

import cn.micropower.platform.command.Call;
import cn.micropower.platform.command.Counter;
import cn.micropower.platform.identity.Reader;
import cn.micropower.platform.web.NotFound;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What operators ask and order of views. */
@RestController
@RequestMapping("/api/v1/operations/{service}/views")
class ViewOperations {
  private final Views views;
  private final Counter counter;
  private final EventBus store;

  ViewOperations(Views views, Counter counter, EventBus store) {
    this.views = views;
    this.counter = counter;
    this.store = store;
  }

  @GetMapping
  List<ViewStatus> status(@PathVariable String service, Reader reader) {
    counter.asked(service, reader);
    return views.status();
  }

  @PostMapping("/{view}/rebuilds")
  ResponseEntity<byte[]> rebuild(
      @PathVariable String service, @PathVariable String view, Call call) {
    if (views.status().stream().noneMatch(status -> status.view().equals(view))) {
      throw new NotFound();
    }
    return counter.ordered(service, call, home -> new RebuildView(view, home));
  }

  /** The order and the empty generation stand together or not at all; the building follows. */
  @CommandHandler
  void decide(RebuildView command) {
    var order = "rebuild:" + UUID.randomUUID();
    store.publish(
        new GenericDomainEventMessage<>(
            "Rebuild", order, 0, new ViewRebuildOrdered(command.view())));
    var _ = views.order(command.view());
  }
}
