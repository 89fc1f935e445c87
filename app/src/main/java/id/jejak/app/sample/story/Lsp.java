package id.jejak.app.sample.story;

import id.jejak.messages.licence.LspType;
import java.util.List;

/// A certification body, the schemes of its licence, its people and its venues.
public record Lsp(Body body, LspType type, List<Course> courses, int assessors, List<Tuk> tuks) {}
