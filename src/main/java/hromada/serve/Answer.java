package hromada.serve;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One answer to a request.
 *
 * @param status HTTP status code
 * @param body what is sent
 * @param headers headers besides those every answer has
 */
@SuppressWarnings("ArrayRecordComponent") // on its way out; nobody compares or keeps it
record Answer(int status, byte[] body, Map<String, String> headers) {
  Answer {
    headers = Map.copyOf(headers);
  }

  static Answer of(int status, String contentType, byte[] body) {
    return new Answer(status, body, Map.of("Content-Type", contentType));
  }

  static Answer text(int status, String text) {
    return of(status, ContentTypes.TEXT, (text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  static Answer redirect(String location) {
    return new Answer(302, new byte[0], Map.of("Location", location));
  }
}
