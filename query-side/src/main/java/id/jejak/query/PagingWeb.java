package id.jejak.query;

import id.jejak.engine.web.Lists;
import id.jejak.engine.web.Page;
import id.jejak.engine.web.Paging;
import id.jejak.engine.web.Whose;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.util.UriComponentsBuilder;

/// Reads `sort`, `after` and `limit`, and links to the next page (RFC 8288).
@RestControllerAdvice
final class PagingWeb implements HandlerMethodArgumentResolver, ResponseBodyAdvice<Object> {
  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Paging.class;
  }

  @Override
  public Paging resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer model,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    String after = request.getParameter("after");
    String limit = request.getParameter("limit");
    return Paging.of(
        Objects.requireNonNull(parameter.getMethodAnnotation(Lists.class), "a list without @Lists"),
        request.getParameter("sort"),
        after == null ? "" : after,
        limit == null ? String.valueOf(Paging.USUAL) : limit,
        Whose.of(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class))));
  }

  @Override
  public boolean supports(
      MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
    return returned.getParameterType() == Page.class;
  }

  @Override
  public @Nullable Object beforeBodyWrite(
      @Nullable Object body,
      MethodParameter returned,
      MediaType type,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    if (body instanceof Page<?> page && page.next() != null) {
      String next =
          UriComponentsBuilder.fromUri(request.getURI())
              .scheme(null)
              .host(null)
              .port(null)
              .replaceQueryParam("after", page.next())
              .build(true)
              .toUriString();
      response.getHeaders().add(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
    }
    return body;
  }
}
