using System.Text;
using AngleSharp.Dom;

namespace Marsad.Exchange.Import.Pages;

/// <summary>Cuts a tree into paragraphs, without recursion.</summary>
internal static class TextBlocks
{
    /// <summary>The paragraphs below an element in their order.</summary>
    /// <param name="root">Where to begin.</param>
    /// <param name="isLeftOut">Elements whose content is passed over, beside those that never have words.</param>
    internal static List<TextBlock> Of(IElement root, Func<INode, bool>? isLeftOut = null)
    {
        var blocks = new List<TextBlock>();
        var text = new StringBuilder();
        var owner = root;
        int links = 0, inLink = 0;

        void Flush(IElement next)
        {
            var length = text.Length;
            while (length > 0 && text[length - 1] == ' ') length--;
            if (length > 0) blocks.Add(new(text.ToString(0, length), links, owner));
            text.Clear();
            links = 0;
            owner = next;
        }

        void Add(string data)
        {
            foreach (var unit in data)
            {
                var isBlank = char.IsWhiteSpace(unit) && unit != '\u00a0';
                if (isBlank && (text.Length == 0 || text[^1] == ' ')) continue;
                text.Append(isBlank || unit == '\u00a0' ? ' ' : unit);
                if (inLink > 0) links++;
            }
        }

        INode? node = root;
        while (node is not null)
        {
            var enters = node == root || !(Elements.IsSilent(node) || (isLeftOut?.Invoke(node) ?? false));
            if (enters)
            {
                if (node is IText { Data: var data }) Add(data);
                else if (node is IElement { LocalName: "br" }) Flush(owner);
                else if (node != root && Elements.IsBlock(node)) Flush((IElement)node);
                if (node is IElement { LocalName: "a" }) inLink++;
                if (node.FirstChild is { } child)
                {
                    node = child;
                    continue;
                }

                if (node is IElement { LocalName: "a" }) inLink--;
            }

            while (node != root && node!.NextSibling is null)
            {
                node = node.Parent!;
                if (node == root) break;
                if (node is IElement { LocalName: "a" }) inLink--;
                if (Elements.IsBlock(node)) Flush(BlockAround(node, root));
            }

            if (node == root) break;
            var passed = node;
            node = node.NextSibling;
            if (enters && Elements.IsBlock(passed) && passed.FirstChild is null) Flush(BlockAround(passed, root));
        }

        Flush(root);
        return blocks;
    }

    /// <summary>The text of a fragment of HTML (a feed's content, a message), one paragraph a line.</summary>
    internal static string Text(IElement root) => string.Join('\n', Of(root).Select(block => block.Text));

    private static IElement BlockAround(INode node, IElement root)
    {
        var parent = node.Parent as IElement;
        while (parent is not null && parent != root && !Elements.IsBlock(parent)) parent = parent.Parent as IElement;
        return parent ?? root;
    }
}
