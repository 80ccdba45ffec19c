package cn.micropower.cases.house;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** Somebody who tries a door, and looks at everything that can be seen of the answer. */
record Prober(MockMvcTester http, String who, Knock knock) {

  /** How a request is begun, with whose token. */
  interface Knock {
    MockMvcRequestBuilder at(MockMvcTester http, HttpMethod method, String path);
  }

  /**
   * What was seen.
   *
   * @param statements what was asked of the database meanwhile
   */
  record Seen(
      int status, String body, Map<String, List<String>> headers, List<String> statements) {}

  /** Tries one door, in one of the ways in which one may try it. */
  Seen tries(HttpMethod method, String path, Way way) {
    Statements.sent();
    var answer = way.dress(knock.at(http, method, path)).exchange().getResponse();
    return new Seen(
        answer.getStatus(),
        new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8),
        headers(answer),
        Statements.sent());
  }

  private static Map<String, List<String>> headers(MockHttpServletResponse answer) {
    var headers = new TreeMap<String, List<String>>();
    answer.getHeaderNames().forEach(name -> headers.put(name, answer.getHeaders(name)));
    return headers;
  }

  /** The ways in which one may try a door. */
  enum Way {
    BARE {
      @Override
      MockMvcRequestBuilder dress(MockMvcRequestBuilder request) {
        return request;
      }
    },
    IN_PLAIN_FORM {
      @Override
      MockMvcRequestBuilder dress(MockMvcRequestBuilder request) {
        return sending(request, "{}");
      }
    },
    WITH_A_SPOILT_BODY {
      @Override
      MockMvcRequestBuilder dress(MockMvcRequestBuilder request) {
        return sending(request, "{\"way\":");
      }
    },
    IN_A_POST_NOT_HELD {
      @Override
      MockMvcRequestBuilder dress(MockMvcRequestBuilder request) {
        return sending(request, "{}").header("Micropower-Post", "post:secretary");
      }
    },
    ON_A_STALE_VERSION {
      @Override
      MockMvcRequestBuilder dress(MockMvcRequestBuilder request) {
        return sending(request, "{}").header("If-Match", "\"999\"");
      }
    },
    AS_ANOTHER_MEDIUM {
      @Override
      MockMvcRequestBuilder dress(MockMvcRequestBuilder request) {
        return sending(request, "{}").contentType(MediaType.TEXT_PLAIN).accept(MediaType.TEXT_HTML);
      }
    },
    IN_ENGLISH {
      @Override
      MockMvcRequestBuilder dress(MockMvcRequestBuilder request) {
        return sending(request, "{}").header("Accept-Language", "en");
      }
    },
    WITH_A_POSITION {
      @Override
      MockMvcRequestBuilder dress(MockMvcRequestBuilder request) {
        return request.header("Micropower-Position", "nowhere");
      }
    };

    abstract MockMvcRequestBuilder dress(MockMvcRequestBuilder request);

    private static MockMvcRequestBuilder sending(MockMvcRequestBuilder request, String body) {
      return request
          .header("Idempotency-Key", UUID.randomUUID().toString())
          .contentType(MediaType.APPLICATION_JSON)
          .content(body);
    }
  }
}
