"""Pages as sites save them, each with the article that is in it, made from templates and seeds.

Half the templates (those of :data:`HELD`) are for measuring alone: nothing was chosen by them.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from html import escape

from explorer.documents import read, seeds_folder


@dataclass
class Story:
    """An article: its title and blocks of (kind, text); kinds are p, h2, li, figcaption, tr, q."""

    title: str
    blocks: list[tuple[str, str]]
    author: str = "Maren Holt"
    day: str = "2024-03-12"
    others: list[str] = field(default_factory=list)

    def text(self) -> str:
        return "\n\n".join([self.title, *(words for _, words in self.blocks)])

    def body(self, **classes: str) -> str:
        """The blocks as HTML, lists and tables gathered; classes by kind."""
        out: list[str] = []
        before = ""
        around = {"li": "ul", "tr": "table"}
        for kind, words in [*self.blocks, ("", "")]:
            if before in around and kind != before:
                out.append(f"</{around[before]}>")
            if kind in around and kind != before:
                out.append(f"<{around[kind]}>")
            named = f' class="{classes[kind]}"' if kind in classes else ""
            match kind:
                case "figcaption":
                    out.append(
                        f'<figure{named}><img src="a.jpg" alt=""><figcaption>{escape(words)}'
                        "</figcaption></figure>"
                    )
                case "tr":
                    cells = "".join(f"<td>{escape(cell)}</td>" for cell in words.split("  "))
                    out.append(f"<tr>{cells}</tr>")
                case "q":
                    out.append(f"<blockquote{named}><p>{escape(words)}</p></blockquote>")
                case "":
                    pass
                case _:
                    out.append(f"<{kind}{named}>{escape(words)}</{kind}>")
            before = kind
        return "\n".join(out)


def stories() -> list[Story]:
    """One article a seed, with a list, a table, a caption and headings put into some of them."""
    found = []
    titles = []
    for path in sorted(seeds_folder().iterdir()):
        article = read(path)
        paragraphs = [line.strip() for line in article.text.split("\n") if line.strip()]
        paragraphs = [one for one in paragraphs if not one.startswith("By ")]
        title = article.title or "What the troops found in the field"
        if paragraphs[0] == title:
            paragraphs = paragraphs[1:]
        if len(paragraphs) < 5:
            continue
        titles.append(title)
        found.append(Story(title, [("p", one) for one in paragraphs[:25]]))
    for n, story in enumerate(found):
        story.others = titles[:n] + titles[n + 1 :]
        at = len(story.blocks) // 2
        if n % 2 == 0:
            story.blocks.insert(at, ("h2", "What comes next"))
            story.blocks.insert(2, ("figcaption", "The valley in March. Photograph: Ines Okoro"))
        if n % 3 == 0:
            for words in ("Tests begin in May", "A second site is named in June", "Work ends"):
                story.blocks.insert(at + 2, ("li", words))
        if n % 3 == 1:
            for row in ("North  410  12%", "South  380  9%", "Region  Homes  Rise"):
                story.blocks.insert(at + 2, ("tr", row))
        if n % 4 == 1:
            story.blocks.insert(3, ("q", "We did not think that it would hold, and it did."))
        story.blocks.append(("p", "The council meets again on Monday."))
    return found


TEASER = (
    "Residents say that they were told nothing of the plan until the diggers came, and that the "
    "mayor has not answered their letters since the spring, when the first trees were felled."
)
REPLY = (
    "I have lived here for thirty years and never seen such a thing; whoever signed this off "
    "should come and look at the road in winter, when the buses stop and nobody can get to work."
)
COOKIES = (
    "We and our 842 partners store and access information on your device, such as cookies, and "
    "process personal data to show ads and content that fit you, to measure them and to develop "
    "our services. You can change your mind at any time in the settings of your account."
)


def links(story: Story, count: int = 5, tag: str = "li") -> str:
    return "".join(
        f'<{tag}><a href="/{n}">{escape(one)}</a></{tag}>'
        for n, one in enumerate(story.others[:count])
    )


def head(story: Story, site: str, more: str = "") -> str:
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{escape(story.title)}'
        f" | {site}</title><style>body{{margin:0}}</style><script>var a = 'b < c';</script>"
        f"{more}</head>"
    )


def broadsheet(story: Story) -> str:
    return f"""{head(story, "The Courier", f'<meta property="article:published_time" content="{story.day}T08:00:00Z"><meta property="og:site_name" content="The Courier">')}
<body class="article-page"><div id="consent"><p>{COOKIES}</p><button>Agree</button></div>
<header><nav class="main-nav"><ul><li><a href="/">News</a></li><li><a href="/s">Sport</a></li></ul></nav></header>
<main><article><p class="kicker">Environment</p><h1>{escape(story.title)}</h1>
<div class="byline">By <a href="/a">{story.author}</a></div><time>{story.day}</time>
<div class="share"><a href="#">Share</a> <a href="#">Tweet</a></div>
<div class="article__body">{story.body(p="article__paragraph")}</div>
<div class="tags">Topics: <a href="#">Water</a> <a href="#">Towns</a></div></article>
<aside class="most-read"><h2>Most read</h2><ol>{links(story)}</ol></aside></main>
<footer><p>© 2024 The Courier. All rights reserved. Registered in England, 12 Fleet Lane, London.</p></footer></body></html>"""


def live_page(story: Story) -> str:
    ticker = "".join(f"<p><b>{h}:00</b> {TEASER}</p>" for h in range(9, 14))
    return f"""{head(story, "Wire 24")}<body><div class="live-ticker"><h2>Live</h2>{ticker}</div>
<div class="container"><div class="row"><div class="col-8"><h1 class="headline">{escape(story.title)}</h1>
<p class="dateline">Published 12 March 2024, 10:15</p><div class="story-content">{story.body()}</div>
<div class="infinite-related">{"".join(f'<div class="related-story"><h2><a href="/{n}">{escape(t)}</a></h2><p>{TEASER}</p></div>' for n, t in enumerate(story.others))}</div>
</div><div class="col-4 sidebar"><h3>Stocks</h3><ul><li>ABC +1.2%</li><li>DEF -0.4%</li></ul></div></div></div></body></html>"""


def blog(story: Story) -> str:
    replies = "".join(
        f'<li class="comment"><div class="comment-author">Jo {n}</div><p>{REPLY}</p></li>'
        for n in range(6)
    )
    return f"""{head(story, "Notes from the hill")}<body class="single-post"><div id="page"><header id="masthead"><p class="site-title"><a href="/">Notes from the hill</a></p></header>
<div id="content"><article class="post hentry"><header class="entry-header"><h1 class="entry-title">{escape(story.title)}</h1><div class="entry-meta">Posted on <a href="#">March 12, 2024</a> by <a href="#">{story.author}</a></div></header>
<div class="entry-content">{story.body()}<div class="sharedaddy"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Twitter</a></li></ul></div></div>
<footer class="entry-footer">Posted in <a href="#">Uncategorized</a></footer></article>
<nav class="post-navigation"><a href="#">← Older</a> <a href="#">Newer →</a></nav>
<div id="comments" class="comments-area"><h2 class="comments-title">6 thoughts on this</h2><ol class="comment-list">{replies}</ol></div></div>
<aside id="secondary" class="widget-area"><section class="widget"><h2>Recent Posts</h2><ul>{links(story)}</ul></section></aside></div></body></html>"""


def wiki(story: Story) -> str:
    body = story.body().replace(
        "</h2>", '</h2><span class="mw-editsection">[<a href="#">edit</a>]</span>'
    )
    return f"""{head(story, "Encyclopedia")}<body class="mediawiki"><div id="mw-page-base"></div><div id="content" class="mw-body" role="main">
<h1 id="firstHeading" class="firstHeading">{escape(story.title)}</h1><div id="bodyContent"><div id="siteSub" class="noprint">From Encyclopedia</div><div id="mw-content-text"><div class="mw-parser-output">{body}
<div class="navbox" role="navigation"><table><tr><td>{links(story, tag="span")}</td></tr></table></div></div></div><div id="catlinks" class="catlinks">Categories: <a href="#">Towns</a></div></div></div>
<div id="mw-navigation"><h2>Navigation menu</h2><div id="mw-head"><nav><ul><li><a href="#">Log in</a></li></ul></nav></div></div></body></html>"""


def press_release(story: Story) -> str:
    return f"""{head(story, "Holt Group")}<body><table width="100%"><tr><td class="top"><a href="/">Holt Group</a> | <a href="/c">Contact</a></td></tr><tr><td>
<div id="release"><h1>{escape(story.title)}</h1><p>{story.day}</p>{story.body()}</div></td></tr>
<tr><td class="footer">Holt Group plc, 1 Mill Road. <a href="#">Privacy</a></td></tr></table></body></html>"""


def old_local_paper(story: Story) -> str:
    paragraphs = story.body().replace("<p>", "<br><br>").replace("</p>", "")
    return f"""<html><head><title>{escape(story.title)} - Valley Echo</title></head><body bgcolor="#ffffff"><center><font size="5">Valley Echo</font></center>
<table><tr><td valign="top" class="leftnav"><a href="/">Home</a><br><a href="/o">Obituaries</a><br><a href="/w">Weather</a></td><td valign="top"><h1>{escape(story.title)}</h1><div class="storytext">{paragraphs}</div>
</td><td class="ads"><p>Buy one tyre and get one free at Dell's, only this week and only with this coupon, which you find in our shop.</p></td></tr></table></body></html>"""


def forum(story: Story) -> str:
    replies = "".join(
        f'<div class="post reply"><div class="post-author">user{n}</div><div class="post-body">{REPLY}</div></div>'
        for n in range(4)
    )
    return f"""{head(story, "Town talk")}<body><ul class="breadcrumb"><li><a href="/">Board</a></li><li><a href="/n">News</a></li></ul><h1>{escape(story.title)}</h1>
<div class="thread"><div class="post original"><div class="post-author">maren</div><div class="post-body">{story.body()}</div></div><div class="replies">{replies}</div></div></body></html>"""


def paywall(story: Story) -> str:
    return f"""{head(story, "Daily Ledger")}<body><div class="cookie-wall" role="dialog"><h2>Your privacy</h2><p>{COOKIES}</p><p>{COOKIES}</p></div>
<div id="__next"><header class="Header_root__x1"><a href="/">Daily Ledger</a></header><main class="Article_main__9f"><h1 class="Headline_root__2c">{escape(story.title)}</h1><p class="Byline_root__1a">By {story.author}, Political Editor</p>
<section class="Article_body__7d">{story.body(p="Paragraph_root__3b")}</section><section class="NewsletterPromo_root__ee"><h3>Sign up for our morning briefing</h3><p>{TEASER}</p></section></main>
<section class="Recirculation_root__aa"><h2>More from the Ledger</h2><ul>{links(story)}</ul></section></div></body></html>"""


def broken_up(story: Story) -> str:
    """Promotions and read-more boxes between the paragraphs."""
    parts = story.body().split("</p>")
    boxes = (
        f'<div class="inline-related"><span>Read more</span> <a href="/1">{escape(story.others[0])}</a></div>',
        f'<div class="ad-slot">Advertisement</div><div class="newsletter-signup"><p>{TEASER}</p></div>',
        f'<p class="read-also"><a href="/2">Read also: {escape(story.others[1])}</a></p>',
    )
    body = "".join(
        part + "</p>" + (boxes[n % 3] if n % 2 else "") for n, part in enumerate(parts[:-1])
    )
    return f"""{head(story, "Metro")}<body><nav><a href="/">Metro</a></nav><article itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">{escape(story.title)}</h1><div itemprop="articleBody">{body + parts[-1]}</div></article></body></html>"""


def bare(story: Story) -> str:
    return f"<h1>{escape(story.title)}</h1>{story.body()}"


def magazine(story: Story) -> str:
    return f"""{head(story, "Long Reads", f'<script type="application/ld+json">{{"@type":"NewsArticle","datePublished":"{story.day}","author":{{"name":"{story.author}"}}}}</script>')}
<body><div class="l-header"><a class="logo" href="/">Long Reads</a></div><div class="c-hero"><div class="c-hero__category">Features</div><h1 class="c-hero__title">{escape(story.title)}</h1><div class="c-hero__credits">Words by {story.author}</div></div>
<div class="l-content"><div class="c-richtext">{story.body(q="pullquote")}</div><div class="c-author-bio"><p>{story.author} writes about towns and rivers. Her book on the subject came out last year and has been read by a few.</p></div></div>
<div class="c-more"><h2>More like this</h2>{links(story, 4, "p")}</div><div class="l-footer">Made on the coast.</div></body></html>"""


def regional_tv(story: Story) -> str:
    related = "".join(
        f'<div class="card"><a href="/{n}"><h3>{escape(t)}</h3></a><p>{TEASER}</p></div>'
        for n, t in enumerate(story.others[:6])
    )
    return f"""{head(story, "Channel 9")}<body><div class="weather-bar">London 12° <a href="/w">Full forecast</a></div><div class="breaking-banner">BREAKING: <a href="/b">Storm warning for the coast</a></div>
<div class="wrapper"><div class="main-col"><div class="story"><div class="story-header"><h1>{escape(story.title)}</h1><div class="timestamp">Updated: Mar 12, 2024 / 09:12 AM GMT</div></div>
<div class="video-player">This video cannot be played <button>Retry</button></div>{story.body()}<p class="copyright-line">Copyright 2024 Channel 9. All rights reserved. This material may not be published or rewritten.</p></div>
<div class="trending-now"><h2>Trending now</h2>{related}</div></div></div></body></html>"""


def static_site(story: Story) -> str:
    return f"""{head(story, "holt.example")}<body><div class="sidebar-left"><a href="/">holt.example</a><p>Essays on water</p></div><div class="content container"><div class="post"><h1 class="post-title">{escape(story.title)}</h1><span class="post-date">12 Mar 2024</span>
{story.body()}</div><div class="related"><h2>Related posts</h2><ul class="related-posts">{links(story)}</ul></div></div></body></html>"""


def app_shell(story: Story) -> str:
    """Class names that say nothing, everything a div."""
    body = story.body().replace("<p>", '<div class="x7 a1">').replace("</p>", "</div>")
    return f"""{head(story, "Feedly")}<body><div class="q0"><div class="k2"><a href="/">Home</a><a href="/n">New</a><a href="/t">Top</a></div><div class="z9"><div class="t1"><h1>{escape(story.title)}</h1></div><div class="b3">{body}</div></div>
<div class="m4"><div class="n5"><a href="/1">{escape(story.others[0])}</a></div><div class="n5"><a href="/2">{escape(story.others[1])}</a></div></div></div></body></html>"""


def agency(story: Story) -> str:
    first = story.blocks[0][1]
    body = story.body().replace(
        f"<p>{escape(first)}</p>", f'<p class="lead"><strong>{escape(first)}</strong></p>', 1
    )
    return f"""{head(story, "Agency")}<body><header role="banner"><a href="/">Agency</a></header><div role="main"><h1>{escape(story.title)}</h1><p>By {story.author.upper()}</p>{body}
<p><a href="/more">More on this story: {escape(story.others[2])}</a></p></div><div role="complementary"><h2>In brief</h2><p>{TEASER}</p></div><div role="contentinfo">Terms of use. Do not sell my data.</div></body></html>"""


def government(story: Story) -> str:
    return f"""{head(story, "gov.example")}<body><a class="skip-link" href="#content">Skip to main content</a><div class="cookie-banner"><h2>Cookies on gov.example</h2><p>We use some essential cookies to make this website work, and would like to set more to understand how you use it.</p></div>
<main id="content"><span class="caption-xl">Press release</span><h1 class="heading-xl">{escape(story.title)}</h1><dl class="metadata"><dt>From:</dt><dd><a href="#">Ministry of Towns</a></dd><dt>Published</dt><dd>12 March 2024</dd></dl>
<div class="govspeak">{story.body()}</div><div class="share-links"><h2>Share this page</h2><ul><li><a href="#">Facebook (opens in new tab)</a></li></ul></div></main><footer><h2>Services and information</h2><ul>{links(story)}</ul></footer></body></html>"""


def newsletter_archive(story: Story) -> str:
    return f"""{head(story, "Letters")}<body><div class="pencraft topbar">Letters <a href="/s">Subscribe</a> <a href="/l">Sign in</a></div><div class="single-post"><article class="newsletter-post post"><h1 class="post-title published">{escape(story.title)}</h1><h3 class="subtitle">What it means for the coast</h3><div class="byline-wrapper">{story.author} Mar 12, 2024</div>
<div class="available-content"><div class="body markup">{story.body()}<div class="subscription-widget-wrap"><p>Letters is read by thousands. To get new posts and support the work, become a free or paid subscriber of it today.</p></div></div></div></article><div class="comments-page"><h4>Discussion about this post</h4><p>{REPLY}</p></div></div></body></html>"""


def syndicated(story: Story) -> str:
    return f"""{head(story, "Portal")}<body><div class="topstories"><ul>{links(story, 8)}</ul></div><div class="caas-content-wrapper"><header class="caas-header"><h1>{escape(story.title)}</h1></header><div class="caas-attr">{story.author}<time>Tue, March 12, 2024 at 9:00 AM</time></div><div class="caas-body">{story.body()}</div>
<div class="caas-readmore"><button>View comments</button></div></div><div class="stream">{"".join(f'<div class="stream-item"><h3><a href="/{n}">{escape(t)}</a></h3><p>{TEASER}</p></div>' for n, t in enumerate(story.others * 3))}</div></body></html>"""


def university(story: Story) -> str:
    return f"""{head(story, "University of Holt")}<body><div id="header"><ul id="mainmenu"><li><a href="#">Study</a></li><li><a href="#">Research</a></li></ul></div><div id="breadcrumbs">You are here: <a href="#">Home</a> › <a href="#">News</a></div>
<div id="main"><div id="left"><ul>{links(story)}</ul></div><div id="middle"><h2 class="newstitle">{escape(story.title)}</h2><div class="newsdate">12.03.2024</div>{story.body()}<h3>Contact</h3><p>Press office, press@holt.example</p></div></div><div id="footer">Imprint | Privacy</div></body></html>"""


TEMPLATES: tuple[Callable[[Story], str], ...] = (
    broadsheet, live_page, blog, wiki, press_release, old_local_paper, forum, paywall, broken_up,
    bare, syndicated,
)  # fmt: skip
HELD: tuple[Callable[[Story], str], ...] = (
    magazine, regional_tv, static_site, app_shell, agency, government, newsletter_archive,
    university,
)  # fmt: skip


def pages(
    templates: tuple[Callable[[Story], str], ...], seed: int = 1
) -> list[tuple[str, str, str]]:
    """The name of each template, a page made of it, and the article in that page as text."""
    choice = random.Random(seed)
    found = stories()
    made = []
    for template in templates:
        story = choice.choice(found)
        made.append((template.__name__, template(story), story.text()))
    return made
