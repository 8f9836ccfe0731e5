// Functions that run inside Firefox itself (Marionette's chrome context). They are sent as source: each stands alone.
/* global ChromeUtils, Components, PopupNotifications, Services, WebExtensionPolicy, window, gBrowser */

export async function install(path) {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const file = Components.classes['@mozilla.org/file/local;1'].createInstance(Components.interfaces.nsIFile);
  file.initWithPath(path);
  const addon = await AddonManager.installTemporaryAddon(file);
  const { extension, mozExtensionHostname } = WebExtensionPolicy.getByID(addon.id);
  await extension.promiseBackgroundStarted?.();
  return { id: addon.id, origin: `moz-extension://${mozExtensionHostname}` };
}

export async function clickToolbar(id) {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}

/** Firefox names no command in its key elements: the one with the command's own shortcut is pressed. */
export async function command(id, name) {
  const commands = await WebExtensionPolicy.getByID(id).extension.shortcuts.commands;
  const keys = commands.get(name)?.shortcut?.split('+') ?? [];
  const key = [...document.querySelectorAll('keyset[id^="ext-keyset-id-"] key')].find(one => {
    const modifiers = (one.getAttribute('modifiers') ?? '').split(',').filter(Boolean);
    return one.getAttribute('key') === keys.at(-1) && modifiers.length === keys.length - 1;
  });
  if (!key) throw new Error(`${id} has no shortcut for ${name}`);
  key.doCommand();
}

/** Chooses an entry of the open context menu as a person would, inside a submenu of the extension as well. */
export async function chooseMenu(id, item) {
  const menu = document.getElementById('contentAreaContextMenu');
  const shown = popup =>
    popup.state === 'open' || new Promise(resolve => popup.addEventListener('popupshown', resolve, { once: true }));
  await shown(menu);
  const widget = id.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  const entry = document.getElementById(`${widget}-menuitem-_${item}`);
  if (!entry) throw new Error(`The context menu has no entry ${item}`);
  const parent = entry.closest('menupopup');
  if (parent !== menu) {
    parent.parentNode.openMenu(true);
    await shown(parent);
  }
  parent.activateItem(entry);
}

export async function setPermissions(id, patterns, wanted) {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions[wanted ? 'add' : 'remove'](id, { permissions: [], origins: patterns }, extension);
}

export async function allowPrivate(id) {
  if (WebExtensionPolicy.getByID(id).privateBrowsingAllowed) return;
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID(id)).reload();
  await WebExtensionPolicy.getByID(id).extension.promiseBackgroundStarted?.();
}

/** Clicks in the question for access that hangs from the address bar. */
export async function answer(reply) {
  const { panel } = PopupNotifications;
  if (panel.state !== 'open')
    await new Promise(resolve => panel.addEventListener('popupshown', resolve, { once: true }));
  const question = panel.firstElementChild;
  (reply === 'yes' ? question.button : question.secondaryButton).click();
}

export async function reinstall(id) {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(id)).reload();
  await WebExtensionPolicy.getByID(id).extension.promiseBackgroundStarted?.();
}

export async function disable(id) {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(id)).disable();
}

/** But for a new one in the first window. */
export function closeAllTabs() {
  for (const panel of document.querySelectorAll('panel, menupopup')) if (panel.state === 'open') panel.hidePopup();
  for (const other of Services.wm.getEnumerator('navigator:browser')) if (other !== window) other.close();
  const fresh = gBrowser.addTrustedTab('about:blank');
  gBrowser.selectedTab = fresh;
  for (const tab of [...gBrowser.tabs])
    if (tab !== fresh) gBrowser.removeTab(tab, { animate: false, skipPermitUnload: true });
}

/** What the system and its user wish is as it was. */
export function forgetWishes() {
  for (const name of [
    'layout.css.prefers-color-scheme.content-override',
    'ui.prefersReducedMotion',
    'ui.useAccessibilityTheme',
    'browser.display.document_color_use',
  ])
    Services.prefs.clearUserPref(name);
}

export async function killBackground(id) {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true });
}

/** Runs source in the background page, which is woken for it; values come and go as JSON. */
export async function inBackground(id, call) {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.wakeupBackground?.();
  const view = [...extension.views].find(one => one.viewType === 'background');
  if (!view) throw new Error('The background is not there.');
  const manager = view.xulBrowser.messageManager;
  const name = `driver-${Math.random()}`;
  const answer = new Promise(resolve => {
    manager.addMessageListener(name, function listen({ data }) {
      manager.removeMessageListener(name, listen);
      resolve(data);
    });
  });
  const script = `(async () => {
    const sandbox = Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    let answer;
    try {
      const value = await Components.utils.evalInSandbox(${JSON.stringify(call)}, sandbox);
      answer = { value: value === undefined ? null : JSON.parse(JSON.stringify(value)) };
    } catch (error) {
      answer = { error: String(error) };
    }
    sendAsyncMessage(${JSON.stringify(name)}, answer);
  })()`;
  manager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
  const { value, error } = await answer;
  if (error) throw new Error(error);
  return value;
}

/**
 * Starts the log of everything that web pages and the extension ask the network for. Without the icon for the tab, which
 * Firefox itself asks for some time after the load.
 */
export function startLog() {
  window.driverLog = [];
  const { TYPE_INTERNAL_IMAGE_FAVICON } = Components.interfaces.nsIContentPolicy;
  Services.obs.addObserver(subject => {
    const channel = subject.QueryInterface(Components.interfaces.nsIHttpChannel);
    const { browsingContextID, triggeringPrincipal, internalContentPolicyType } = channel.loadInfo;
    if (internalContentPolicyType === TYPE_INTERNAL_IMAGE_FAVICON) return;
    if (browsingContextID || triggeringPrincipal?.schemeIs('moz-extension')) window.driverLog.push(channel.URI.spec);
  }, 'http-on-opening-request');
}

export function readLog() {
  return [...window.driverLog];
}

export function clearLog() {
  window.driverLog.length = 0;
}

export function colorScheme(scheme) {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme === 'dark' ? 0 : 1);
}

export function medium(name) {
  gBrowser.selectedBrowser.browsingContext.top.mediumOverride = name === 'print' ? name : '';
}

export function prefer({ reducedMotion, moreContrast, forcedColors }) {
  const set = (name, value) =>
    value === undefined ? Services.prefs.clearUserPref(name) : Services.prefs.setIntPref(name, value);
  set('ui.prefersReducedMotion', reducedMotion ? 1 : undefined);
  // Firefox knows both by the system's own theme of high contrast, whose colours a page has to take or may not.
  set('ui.useAccessibilityTheme', moreContrast || forcedColors ? 1 : undefined);
  set('browser.display.document_color_use', forcedColors ? 2 : moreContrast ? 1 : undefined);
}

/** The search of the find bar. */
export function find(text) {
  const { finder } = gBrowser.selectedBrowser;
  return new Promise(resolve => {
    const listener = {
      onFindResult({ result }) {
        finder.removeResultListener(listener);
        finder.removeSelection();
        resolve(result !== Components.interfaces.nsITypeAheadFind.FIND_NOTFOUND);
      },
    };
    finder.addResultListener(listener);
    finder.fastFind(text, false, false);
  });
}

export function zoom(factor) {
  gBrowser.selectedBrowser.fullZoom = factor;
}

/** How much larger the window is than the page in it. */
export function frameSize() {
  const { width, height } = gBrowser.selectedBrowser.getBoundingClientRect();
  return { width: window.outerWidth - width, height: window.outerHeight - height };
}
