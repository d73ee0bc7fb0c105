package hromada.render;

/**
 * What makes more of a site than its pages: scripts, and a place on the reader's telephone.
 *
 * @param script address of the script of every page, empty where the site has none
 * @param worker address of the service worker to register, empty for none
 * @param manifest address of the manifest
 * @param touchIcon address of the icon for the home screen, empty where the site has none
 */
public record AppView(String script, String worker, String manifest, String touchIcon) {}
