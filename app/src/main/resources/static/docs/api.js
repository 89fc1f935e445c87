SwaggerUIBundle({
  url: '/api/v1/openapi.json',
  dom_id: '#api',
  docExpansion: 'none',
  filter: true,
  deepLinking: true,
  validatorUrl: null,
});
