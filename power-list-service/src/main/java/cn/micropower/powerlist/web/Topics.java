package cn.micropower.powerlist.web;

import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.person.Persons;
import cn.micropower.platform.person.Sealed;
import cn.micropower.powerlist.exercise.Origin;
import cn.micropower.powerlist.exercise.Topic;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes in topics; a villager's name is sealed here, before any command knows it. */
@Component
class Topics {
  private final Persons persons;

  Topics(Persons persons) {
    this.persons = persons;
  }

  Topic of(TopicRequest request, UnitPath place) {
    var origin = request.origin();
    return new Topic(
        request.title(),
        request.summary(),
        new Origin(origin.kind(), sealed(origin.villager(), place)));
  }

  private @Nullable Sealed sealed(TopicRequest.@Nullable Villager villager, UnitPath place) {
    if (villager == null) {
      return null;
    }
    return persons.seal(persons.register(place), villager.name());
  }
}
