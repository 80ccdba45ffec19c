package cn.micropower.platform.view;

import cn.micropower.platform.command.Call;
import cn.micropower.platform.command.CommandDoor;
import cn.micropower.platform.identity.Posts;
import cn.micropower.platform.identity.Reader;
import cn.micropower.platform.web.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The operators' counter for views. */
@RestController
@RequestMapping("/api/v1/operations/{service}/views")
class ViewOperations {
  private static final String OPERATOR = "OPERATOR";

  private final Views views;
  private final CommandDoor door;
  private final EventBus store;
  private final Posts posts;
  private final String name;

  ViewOperations(
      Views views,
      CommandDoor door,
      EventBus store,
      Posts posts,
      @Value("${micropower.service}") String name) {
    this.views = views;
    this.door = door;
    this.store = store;
    this.posts = posts;
    this.name = name;
  }

  @GetMapping
  List<ViewStatus> status(@PathVariable String service, Reader reader) {
    mustBeOurs(service);
    if (!reader.hasRole(OPERATOR)) {
      throw new NotFound();
    }
    return views.status();
  }

  @PostMapping("/{view}/rebuilds")
  ResponseEntity<byte[]> rebuild(
      @PathVariable String service, @PathVariable String view, Call call) {
    mustBeOurs(service);
    if (views.status().stream().noneMatch(status -> status.view().equals(view))) {
      throw new NotFound();
    }
    var home = Optional.ofNullable(call.caller().homeUnit()).orElseThrow(NotFound::new);
    return door.submit(call, () -> new RebuildView(view, posts.path(home)));
  }

  /** The order and the empty generation stand together or not at all; the building follows. */
  @CommandHandler
  void decide(RebuildView command) {
    var order = "rebuild:" + UUID.randomUUID();
    store.publish(
        new GenericDomainEventMessage<>(
            "Rebuild", order, 0, new ViewRebuildOrdered(command.view())));
    views.order(command.view());
  }

  private void mustBeOurs(String service) {
    if (!service.equals(name)) {
      throw new NotFound();
    }
  }
}
