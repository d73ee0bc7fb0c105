package hromada.render;

import hromada.markdown.References;

/** References for a text that is read elsewhere: whole addresses, no numbered notes. */
final class AbsoluteReferences implements References {
  private final References own;
  private final Addresses addresses;
  private final String page;

  AbsoluteReferences(References own, Addresses addresses, String page) {
    this.own = own;
    this.addresses = addresses;
    this.page = page;
  }

  @Override
  public LinkTarget link(String target) {
    LinkTarget link = own.link(target);
    return new LinkTarget(absolute(link.href()), link.language());
  }

  @Override
  public ImageTarget image(String target) {
    ImageTarget image = own.image(target);
    return new ImageTarget(absolute(image.src()), "", image.width(), image.height());
  }

  @Override
  public FactText fact(String id, String form) {
    FactText fact = own.fact(id, form);
    return new FactText(fact.text(), fact.element(), fact.machine(), 0, "");
  }

  private String absolute(String href) {
    if (href.startsWith("#")) {
      return addresses.absolute(page + href);
    }
    return href.startsWith("/") && !href.startsWith("//") ? addresses.absolute(href) : href;
  }
}
