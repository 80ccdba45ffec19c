package cn.micropower.platform.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.micropower.contracts.id.PostId;
import cn.micropower.contracts.problem.Problem;
import cn.micropower.platform.identity.Caller;
import cn.micropower.platform.identity.Callers;
import cn.micropower.platform.rule.Sentence;
import cn.micropower.platform.web.BoundedBody;
import cn.micropower.platform.web.Declined;
import cn.micropower.platform.web.Invalid;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.util.UriUtils;

/** Reads a {@link Call} from the headers of a request. */
final class CallArgument implements HandlerMethodArgumentResolver {
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._:-]{8,100}");
  private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})\"");

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType().equals(Call.class);
  }

  @Override
  public Call resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
    Caller caller = Callers.current().orElseThrow(() -> new Declined(Problem.TOKEN_MISSING));
    return new Call(
        caller,
        request.getMethod() + " " + UriUtils.decode(request.getRequestURI(), UTF_8),
        key(request.getHeader(Call.KEY_HEADER)),
        String.valueOf(request.getAttribute(BoundedBody.DIGEST)),
        post(request.getHeader(Call.POST_HEADER)),
        version(request.getHeader(HttpHeaders.IF_MATCH)),
        false);
  }

  private static String key(@Nullable String header) {
    if (header == null || !KEY.matcher(header).matches()) {
      throw new Declined(Problem.IDEMPOTENCY_KEY_REQUIRED);
    }
    return header;
  }

  private static @Nullable PostId post(@Nullable String header) {
    try {
      return header == null ? null : new PostId(header);
    } catch (IllegalArgumentException malformed) {
      throw new Invalid(Call.POST_HEADER, new Sentence("应为 post:…", "must be post:…"));
    }
  }

  private static @Nullable Long version(@Nullable String header) {
    if (header == null) {
      return null;
    }
    var matcher = VERSION.matcher(header);
    if (!matcher.matches()) {
      throw new Invalid(
          HttpHeaders.IF_MATCH, new Sentence("应为带引号的版本号", "must be a quoted version"));
    }
    return Long.valueOf(matcher.group(1));
  }
}
