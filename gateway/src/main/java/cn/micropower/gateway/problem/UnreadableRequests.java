package cn.micropower.gateway.problem;

import cn.micropower.contracts.problem.Problem;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import java.util.List;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

/** Gives a body to the refusals of the HTTP codec, which come before any filter can speak. */
@Component
@Sharable
class UnreadableRequests extends ChannelOutboundHandlerAdapter implements NettyServerCustomizer {

  private final Answer answer;

  UnreadableRequests(Answer answer) {
    this.answer = answer;
  }

  @Override
  public HttpServer apply(HttpServer server) {
    return server.doOnChannelInit(
        (_, channel, _) ->
            channel.pipeline().addAfter(NettyPipeline.HttpCodec, "unreadable-requests", this));
  }

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise promise)
      throws Exception {
    boolean bare = message instanceof FullHttpResponse response && isBare(response);
    super.write(context, bare ? withBody((FullHttpResponse) message) : message, promise);
  }

  private static boolean isBare(FullHttpResponse response) {
    return response.status().code() >= 400
        && !response.content().isReadable()
        && !response.headers().contains(HttpHeaderNames.CONTENT_TYPE)
        && response.headers().getInt(HttpHeaderNames.CONTENT_LENGTH, -1) == 0;
  }

  private FullHttpResponse withBody(FullHttpResponse response) {
    Declined declined =
        switch (response.status().code()) {
          case 413 -> Declined.bodyTooLarge();
          case 414 -> new Declined(Problem.ADDRESS_TOO_LONG);
          case 431 -> new Declined(Problem.HEADERS_TOO_LARGE);
          default -> new Declined(Problem.MALFORMED_REQUEST);
        };
    ByteBuf body = Unpooled.wrappedBuffer(answer.bytes(declined, List.of()));
    FullHttpResponse full = response.replace(body);
    response.release();
    full.headers()
        .set(HttpHeaderNames.CONTENT_TYPE, MediaType.APPLICATION_PROBLEM_JSON_VALUE)
        .setInt(HttpHeaderNames.CONTENT_LENGTH, body.readableBytes());
    return full;
  }
}
