package cn.micropower.supervision.web;

import cn.micropower.contracts.id.HandoverId;
import cn.micropower.platform.command.Call;
import cn.micropower.platform.command.CommandDoor;
import cn.micropower.platform.person.ErasureRequest;
import cn.micropower.supervision.handover.EraseText;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** 线索移交 — what was written in one can be erased, by who may read it. */
@RestController
class HandoverController {
  private final CommandDoor door;

  HandoverController(CommandDoor door) {
    this.door = door;
  }

  @PostMapping("/api/v1/handovers/{handover}/erasures")
  ResponseEntity<?> erase(
      @PathVariable HandoverId handover, @Valid @RequestBody ErasureRequest request, Call call) {
    return door.submit(
        call.inConfidence(), () -> new EraseText(handover, request.key(), request.reason()));
  }
}
