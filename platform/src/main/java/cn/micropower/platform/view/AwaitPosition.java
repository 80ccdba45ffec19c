package cn.micropower.platform.view;

import cn.micropower.contracts.problem.Problem;
import cn.micropower.platform.command.CommandDoor;
import cn.micropower.platform.rule.Sentence;
import cn.micropower.platform.web.Declined;
import cn.micropower.platform.web.Invalid;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a GET that carries a position wait, briefly, until the views have reached it. */
final class AwaitPosition implements HandlerInterceptor {
  private static final Pattern POSITION = Pattern.compile("([a-z-]+:[a-z0-9-]{1,60})@(\\d{1,18})");

  private final Views views;
  private final ReadYourWrites writes;

  AwaitPosition(Views views, ReadYourWrites writes) {
    this.views = views;
    this.writes = writes;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    var position = request.getHeader(CommandDoor.POSITION_HEADER);
    if (position != null && HttpMethod.GET.matches(request.getMethod())) {
      await(position);
    }
    return true;
  }

  private void await(String position) {
    var matcher = POSITION.matcher(position);
    if (!matcher.matches()) {
      throw new Invalid(
          CommandDoor.POSITION_HEADER, new Sentence("应为 标识@版本", "must be id@version"));
    }
    for (var view : views.status()) {
      if (!writes.await(view.view(), matcher.group(1), Long.parseLong(matcher.group(2)))) {
        throw new Declined(Problem.VIEW_BEHIND);
      }
    }
  }
}
