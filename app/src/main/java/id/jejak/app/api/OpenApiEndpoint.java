package id.jejak.app.api;

import id.jejak.app.access.AccessTable;
import id.jejak.app.web.Codes;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/// The description of the API, by the API.
@RestController
@ConditionalOnWebApplication
public final class OpenApiEndpoint {
  static final String ADDRESS = "/api/v1/openapi.json";

  private final RequestMappingHandlerMapping handlers;
  private final JsonMapper json;
  private final Codes codes;
  private final AccessTable access;

  public OpenApiEndpoint(
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers,
      JsonMapper json,
      Codes codes,
      AccessTable access) {
    this.handlers = handlers;
    this.json = json;
    this.codes = codes;
    this.access = access;
  }

  @GetMapping(value = ADDRESS, produces = MediaType.APPLICATION_JSON_VALUE)
  public Map<String, Object> document() {
    return new OpenApi(handlers, new Examples(json), codes, new Refusals(json), access).document();
  }
}
