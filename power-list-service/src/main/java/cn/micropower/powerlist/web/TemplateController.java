package cn.micropower.powerlist.web;

import cn.micropower.platform.rule.Sentence;
import cn.micropower.platform.web.NotFound;
import cn.micropower.powerlist.template.Template;
import cn.micropower.powerlist.template.Templates;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 清单模板 — the reference lists, for everyone to read. */
@RestController
@RequestMapping("/api/v1/power-list-templates")
class TemplateController {
  private final Templates templates;

  TemplateController(Templates templates) {
    this.templates = templates;
  }

  @GetMapping
  List<Summary> all() {
    return templates.all().stream().map(Summary::of).toList();
  }

  @GetMapping("/{template}")
  Template one(@PathVariable String template) {
    return templates.named(template).orElseThrow(NotFound::new);
  }

  record Summary(String id, Sentence name, Sentence note, int classes, int items) {
    static Summary of(Template template) {
      return new Summary(
          template.id(),
          template.name(),
          template.note(),
          template.classes().size(),
          template.items().size());
    }
  }
}
