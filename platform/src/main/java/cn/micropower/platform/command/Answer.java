package cn.micropower.platform.command;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * What a caller is told, as bytes, so that a repeated request is told the very same.
 *
 * @param position aggregate and version, {@code exercise:…@3}, for reading one's own writes
 */
record Answer(
    int status,
    @Nullable String location,
    @Nullable String position,
    String mediaType,
    byte[] body) {

  ResponseEntity<byte[]> toResponse() {
    var response = ResponseEntity.status(status).contentType(MediaType.parseMediaType(mediaType));
    if (location != null) {
      response.location(URI.create(location));
    }
    if (position != null) {
      response.header(CommandDoor.POSITION_HEADER, position);
      response.eTag("\"" + position.substring(position.indexOf('@') + 1) + "\"");
    }
    return response.body(body);
  }
}
